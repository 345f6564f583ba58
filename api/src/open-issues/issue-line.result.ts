import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Audience, Channel, IssueEntryKind, IssueState, ReportTo, type Day } from '#domain';
import { AuthorRef, UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { PersonRef } from '../people/index.ts';

/** One step in the course of an issue. */
@ObjectType('IssueEntry')
export class IssueStep {
  @Field(() => ID)
  id: string;

  @Field(() => IssueEntryKind)
  kind: IssueEntryKind;

  @Field(() => DayScalar)
  happenedOn: Day;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Channel, { nullable: true })
  via: Channel | null;

  @Field(() => UserRef)
  author: UserRef;
}

/** An open issue as every screen shows it. */
@ObjectType()
export class IssueLine {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => PersonRef, { nullable: true })
  person: PersonRef | null;

  @Field()
  text: string;

  @Field(() => Audience)
  audience: Audience;

  @Field(() => IssueState)
  state: IssueState;

  @Field(() => DayScalar)
  raisedOn: Day;

  @Field(() => AuthorRef)
  author: AuthorRef;

  @Field(() => ID, { nullable: true })
  conversationId: string | null;

  @Field(() => UserRef, { nullable: true })
  owner: UserRef | null;

  @Field({ description: 'Lies with the head of the office, because the colleague who had it left (未割当).' })
  isUnassigned: boolean;

  @Field(() => DayScalar, { nullable: true })
  dueOn: Day | null;

  @Field(() => String, { nullable: true })
  direction: string | null;

  @Field(() => UserRef, { nullable: true })
  decider: UserRef | null;

  @Field(() => DayScalar, { nullable: true })
  decideOn: Day | null;

  @Field(() => ReportTo, { nullable: true })
  reportTo: ReportTo | null;

  @Field(() => DayScalar, { nullable: true })
  reportOn: Day | null;

  @Field(() => Channel, { nullable: true })
  reportVia: Channel | null;

  @Field(() => DayScalar, { nullable: true })
  firstDueOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  firstReportOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  heldUntilOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  resolvedOn: Day | null;

  @Field(() => String, { nullable: true })
  resolution: string | null;

  @Field(() => DayScalar, { nullable: true })
  reportedOn: Day | null;

  @Field(() => Channel, { nullable: true })
  reportedVia: Channel | null;

  @Field(() => UserRef, { nullable: true })
  reportedBy: UserRef | null;

  @Field(() => Int)
  reopenCount: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The next day on which something is owed; null once nothing is.',
  })
  nextOn: Day | null;

  @Field(() => [IssueStep])
  entries: IssueStep[];

  @Field(() => [String], {
    description: 'The verbs that I may use: resolve, report, change, hold, withdraw, reopen.',
  })
  viewerMay: string[];

  /** What the policy said, as the statement found it. Not part of the answer. */
  mayAct: boolean;
}
