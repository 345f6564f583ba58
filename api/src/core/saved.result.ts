import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** What a command made or changed. */
@ObjectType({ description: 'What a command made or changed.' })
export class Saved {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}
