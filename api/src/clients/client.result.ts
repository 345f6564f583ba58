import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Page } from '../core/page.result.ts';
import { SupervisorRef } from './supervisor-ref.result.ts';

@ObjectType('OrgUnit')
export class OrgUnitEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => [SupervisorRef])
  supervisors: SupervisorRef[];
}

@ObjectType('Site')
export class SiteEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => [OrgUnitEntry])
  orgUnits: OrgUnitEntry[];
}

/** A client with its places of business, their units, and who instructs there. */
@ObjectType('Client')
export class ClientEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => [SiteEntry])
  sites: SiteEntry[];
}

@ObjectType()
export class ClientPage extends Page {
  @Field(() => [ClientEntry])
  nodes: ClientEntry[];
}
