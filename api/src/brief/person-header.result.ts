import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TermOutcome, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { SupervisorRef } from '../clients/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { OfficeRef } from '../offices/index.ts';
import type { PersonSubject } from '../people/index.ts';

@ObjectType()
export class Term {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  ordinal: number;

  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar)
  toOn: Day;

  @Field(() => TermOutcome, { nullable: true })
  outcome: TermOutcome | null;
}

@ObjectType({ description: 'Where the person works or worked, and who answers for it.' })
export class AssignmentView {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  startedOn: Day;

  @Field(() => DayScalar, { nullable: true })
  endedOn: Day | null;

  @Field()
  clientName: string;

  @Field()
  siteName: string;

  @Field()
  orgUnitName: string;

  @Field(() => String, { nullable: true })
  sitePhone: string | null;

  @Field(() => SupervisorRef, { nullable: true })
  supervisor: SupervisorRef | null;

  @Field(() => UserRef, { nullable: true })
  coordinator: UserRef | null;

  @Field(() => UserRef, { nullable: true })
  sales: UserRef | null;

  @Field(() => Term, { nullable: true, description: 'The term that runs today, or the last one.' })
  term: Term | null;
}

@ObjectType({ description: 'The last time that somebody was with us who left.' })
export class PastStay {
  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar)
  toOn: Day;

  @Field(() => String, { nullable: true, description: 'Where in the company, at the end.' })
  unit: string | null;

  @Field(() => String, { nullable: true, description: 'As what, at the end.' })
  rank: string | null;
}

@ObjectType()
export class PersonHeader {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true })
  staffNo: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Since when they are out of lists and 今日; null while they are not.',
  })
  archivedOn: Day | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Since when they do not want to hear from us; null while they may be called.',
  })
  contactRefusedOn: Day | null;

  @Field(() => String, { nullable: true, description: 'For whom they work now that they left us, as far as known.' })
  company: string | null;

  @Field(() => PastStay, { nullable: true, description: 'Of an alumnus alone: null while they are with us.' })
  pastStay: PastStay | null;

  @Field(() => [AssignmentView])
  assignments: AssignmentView[];

  @Field(() => [String], { description: 'The verbs that I may use here, as the policy names them.' })
  viewerMay: string[];

  /** What the policy asks. Not part of the answer. */
  subject: PersonSubject;
}
