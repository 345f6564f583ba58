import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientPart, IssueState, ReportTo, type Day } from '#domain';
import { AuthorRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { PersonRef } from '../people/index.ts';

export const SaidKind = { FACT: 'FACT', ISSUE: 'ISSUE' } as const;
export type SaidKind = keyof typeof SaidKind;
registerEnumType(SaidKind, { name: 'SaidKind' });

@ObjectType({ description: 'A person who is called so, or was, or has that number.' })
export class PersonHit {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true, description: '旧姓・旧名' })
  formerName: string | null;

  @Field(() => String, { nullable: true })
  staffNo: string | null;

  @Field(() => String, { nullable: true, description: 'Only where a number was sought.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work, or are going to, or did last.' })
  clientName: string | null;

  @Field()
  officeName: string;

  @Field()
  isArchived: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'Since when they do not want to hear from us.' })
  contactRefusedOn: Day | null;
}

@ObjectType({ description: 'A client, one of its places, or somebody who instructs there.' })
export class ClientHit {
  @Field(() => ID)
  id: string;

  @Field(() => ClientPart)
  part: ClientPart;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true, description: 'Of a supervisor.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Of a site or a supervisor, only where a number was sought.' })
  phone: string | null;

  @Field(() => ID)
  clientId: string;

  @Field()
  clientName: string;

  @Field(() => String, { nullable: true })
  siteName: string | null;

  @Field(() => String, { nullable: true })
  orgUnitName: string | null;

  @Field()
  isArchived: boolean;
}

@ObjectType({ description: 'A line that somebody wrote down: a fact, or an open issue with what became of it.' })
export class SaidHit {
  @Field(() => ID)
  id: string;

  @Field(() => SaidKind)
  kind: SaidKind;

  @Field(() => DayScalar)
  heldOn: Day;

  @Field({ description: 'A long line is cut down to what stands around the hit.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Of an issue: the direction, where the hit stands in it.' })
  direction: string | null;

  @Field(() => String, { nullable: true, description: 'Of an issue: how it was solved, where the hit stands in it.' })
  resolution: string | null;

  @Field(() => IssueState, { nullable: true, description: 'Of an issue.' })
  state: IssueState | null;

  @Field(() => ReportTo, { nullable: true, description: 'Of an issue.' })
  reportTo: ReportTo | null;

  @Field(() => DayScalar, { nullable: true, description: 'Of an issue: the due day as it was promised first.' })
  firstDueOn: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Of an issue.' })
  dueOn: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Of an issue.' })
  reportOn: Day | null;

  @Field()
  isSensitive: boolean;

  @Field(() => ID, { nullable: true, description: 'Of a fact.' })
  threadId: string | null;

  @Field(() => PersonRef, { nullable: true, description: 'Null for an issue of a site.' })
  person: PersonRef | null;

  @Field()
  isOfArchived: boolean;

  @Field(() => String, { nullable: true, description: 'Of an issue that is about a site alone.' })
  siteName: string | null;

  @Field(() => AuthorRef)
  author: AuthorRef;
}

@ObjectType()
export class PersonHitPage extends Page {
  @Field(() => [PersonHit], {
    description: 'Whose name begins so first, by reading; archived people after all others.',
  })
  nodes: PersonHit[];
}

@ObjectType()
export class ClientHitPage extends Page {
  @Field(() => [ClientHit], { description: 'Clients, then sites, then supervisors; what was put away last.' })
  nodes: ClientHit[];
}

@ObjectType()
export class SaidHitPage extends Page {
  @Field(() => [SaidHit], { description: 'The newest first.' })
  nodes: SaidHit[];
}

@ObjectType({ description: 'What is found, of that which I may see. A kind that was not asked for is empty.' })
export class SearchAnswer {
  @Field(() => PersonHitPage)
  people: PersonHitPage;

  @Field(() => ClientHitPage)
  clients: ClientHitPage;

  @Field(() => SaidHitPage)
  said: SaidHitPage;
}
