import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserRef } from '../accounts/index.ts';

@ObjectType()
export class SiteChoice {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType()
export class ClientChoice {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => [SiteChoice])
  sites: SiteChoice[];
}

@ObjectType()
export class RosterChoices {
  @Field(() => [ClientChoice], { description: 'The first thousand by reading.' })
  clients: ClientChoice[];

  @Field(() => [UserRef], { description: 'The first thousand by name.' })
  owners: UserRef[];
}
