import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { PersonRef } from '../people/index.ts';
import { FirstRecallEntry } from './first-recall.result.ts';
import { SupervisorRef } from './supervisor-ref.result.ts';

/** What everything that belongs to a client has: it is changed at its version, and can be put away. */
@ObjectType({ isAbstract: true })
abstract class Part {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field({ description: 'Put away: no longer offered, still named where it was.' })
  isArchived: boolean;
}

@ObjectType('Supervisor')
export class SupervisorEntry extends Part {
  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when they instruct there, where that is known.' })
  sinceOn: Day | null;
}

@ObjectType()
export class SupervisorPage extends Page {
  @Field(() => [SupervisorEntry])
  nodes: SupervisorEntry[];
}

@ObjectType('OrgUnit')
export class OrgUnitEntry extends Part {
  @Field(() => SupervisorPage)
  supervisors: SupervisorPage;
}

@ObjectType()
export class OrgUnitPage extends Page {
  @Field(() => [OrgUnitEntry])
  nodes: OrgUnitEntry[];
}

@ObjectType('Site')
export class SiteEntry extends Part {
  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => FirstRecallEntry, { nullable: true, description: 'What was heard there last; null where nobody asked.' })
  firstRecall: FirstRecallEntry | null;

  @Field(() => OrgUnitPage)
  orgUnits: OrgUnitPage;
}

@ObjectType()
export class SitePage extends Page {
  @Field(() => [SiteEntry])
  nodes: SiteEntry[];
}

/** Somebody of ours at a client, as far as I may see them: whoever works there, or is going to. */
@ObjectType()
export class PersonAtClient {
  @Field(() => ID, { description: 'The id of the assignment.' })
  id: string;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field()
  siteName: string;

  @Field()
  orgUnitName: string;

  @Field(() => SupervisorRef, { nullable: true })
  supervisor: SupervisorRef | null;

  @Field(() => DayScalar)
  startedOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of the contract term that runs.' })
  termToOn: Day | null;
}

@ObjectType()
export class PeopleAtClientPage extends Page {
  @Field(() => [PersonAtClient])
  nodes: PersonAtClient[];
}

/** A client with its places of business, their units, who instructs there, and our people. */
@ObjectType('Client')
export class ClientEntry extends Part {
  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => Int, { description: 'Of our people there, those whom I may see.' })
  peopleCount: number;

  @Field(() => SitePage)
  sites: SitePage;

  @Field(() => PeopleAtClientPage)
  people: PeopleAtClientPage;
}

/** A client as a line of the list. */
@ObjectType()
export class ClientRow extends Part {
  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => Int, { description: 'Of our people there, those whom I may see.' })
  peopleCount: number;

  @Field(() => DayScalar, { nullable: true, description: 'When the next contract term of those people ends.' })
  nextRenewalOn: Day | null;
}

@ObjectType()
export class ClientPage extends Page {
  @Field(() => [ClientRow])
  nodes: ClientRow[];
}

/** A unit where somebody can work, with all that names it: what one chooses when work begins. */
@ObjectType()
export class Workplace {
  @Field(() => ID, { description: 'The id of the unit.' })
  id: string;

  @Field()
  clientName: string;

  @Field()
  siteName: string;

  @Field()
  orgUnitName: string;

  @Field(() => [SupervisorRef])
  supervisors: SupervisorRef[];
}

@ObjectType()
export class WorkplacePage extends Page {
  @Field(() => [Workplace])
  nodes: Workplace[];
}
