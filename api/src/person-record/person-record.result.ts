import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsentPurpose, ConsentVia, LeftHow, Role, TermOutcome, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { SupervisorRef } from '../clients/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { OfficeRef } from '../offices/index.ts';
import type { PersonSubject } from '../people/index.ts';

@ObjectType({ description: 'One term of an assignment (n回目の契約期間).' })
export class TermRecord {
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

@ObjectType({ description: 'Who answered for an assignment, since when, until when, and why it came to them.' })
export class OwnershipRecord {
  @Field(() => ID)
  id: string;

  @Field(() => Role)
  role: Role;

  @Field(() => UserRef)
  user: UserRef;

  @Field(() => DayScalar)
  sinceOn: Day;

  @Field(() => DayScalar, { nullable: true })
  untilOn: Day | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType({ description: 'A place of work by its names and ids.' })
export class WorkplaceRef {
  @Field(() => ID)
  clientId: string;

  @Field()
  clientName: string;

  @Field(() => ID)
  siteId: string;

  @Field()
  siteName: string;

  @Field(() => ID)
  orgUnitId: string;

  @Field()
  orgUnitName: string;
}

@ObjectType({ description: 'One work of a person (就業), with all its terms and all who ever answered for it.' })
export class AssignmentRecord {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => WorkplaceRef)
  workplace: WorkplaceRef;

  @Field(() => SupervisorRef, { nullable: true })
  supervisor: SupervisorRef | null;

  @Field(() => DayScalar)
  startedOn: Day;

  @Field(() => DayScalar, { nullable: true })
  endedOn: Day | null;

  @Field(() => String, { nullable: true })
  endReason: string | null;

  @Field(() => [TermRecord])
  terms: TermRecord[];

  @Field(() => [OwnershipRecord])
  owners: OwnershipRecord[];

  @Field(() => [DayScalar], { description: 'The days agreed on that lie ahead for this work.' })
  agreedOn: Day[];
}

@ObjectType({ description: 'Under which office somebody was, since when, and why they came there.' })
export class OfficeStay {
  @Field(() => ID)
  id: string;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => DayScalar)
  sinceOn: Day;

  @Field(() => DayScalar, { nullable: true })
  untilOn: Day | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType({ description: 'The time somebody was with us (在籍), and how they left.' })
export class TenureRecord {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar, { nullable: true })
  toOn: Day | null;

  @Field(() => LeftHow, { nullable: true })
  leftHow: LeftHow | null;

  @Field(() => String, { nullable: true })
  leftReason: string | null;
}

@ObjectType({ description: 'What somebody agreed to (同意), in which words, when and how.' })
export class ConsentRecord {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => ConsentPurpose)
  purpose: ConsentPurpose;

  @Field()
  wording: string;

  @Field(() => DayScalar)
  givenOn: Day;

  @Field(() => ConsentVia)
  givenVia: ConsentVia;

  @Field(() => UserRef)
  recordedBy: UserRef;

  @Field(() => DayScalar, { nullable: true })
  withdrawnOn: Day | null;

  @Field(() => ConsentVia, { nullable: true })
  withdrawnVia: ConsentVia | null;

  @Field(() => UserRef, { nullable: true })
  withdrawnBy: UserRef | null;
}

@ObjectType({
  description: '基本情報: what is kept about a person beside what was said. Archived people have theirs too.',
})
export class PersonRecord {
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

  @Field(() => DayScalar, { nullable: true })
  archivedOn: Day | null;

  @Field(() => String, { nullable: true })
  archiveReason: string | null;

  @Field({ description: 'Whether anything was ever written down about them; who has none may be deleted.' })
  hasEntries: boolean;

  @Field(() => [AssignmentRecord], { description: 'What runs or is to come first, then what ended last.' })
  assignments: AssignmentRecord[];

  @Field(() => [OfficeStay], { description: 'The newest first.' })
  offices: OfficeStay[];

  @Field(() => [TenureRecord], { description: 'The newest first.' })
  tenures: TenureRecord[];

  @Field(() => [ConsentRecord], { description: 'By purpose; of each the one that stands first, then the newest.' })
  consents: ConsentRecord[];

  @Field(() => [String], { description: 'The verbs that I may use here, as the policy names them.' })
  viewerMay: string[];

  /** What the policy asks. Not part of the answer. */
  subject: PersonSubject;
}
