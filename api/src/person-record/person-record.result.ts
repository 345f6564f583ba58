import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsentPurpose, ConsentVia, LeftHow, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { OfficeRef } from '../offices/index.ts';
import type { PersonSubject } from '../people/index.ts';
import { AssignmentRecord } from './assignment-record.result.ts';

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

  @Field(() => String, { nullable: true, description: 'Where in the company, at the end.' })
  unit: string | null;

  @Field(() => String, { nullable: true, description: 'As what, at the end.' })
  rank: string | null;
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

  @Field(() => String, { nullable: true, description: '旧姓・旧名' })
  formerName: string | null;

  @Field(() => String, { nullable: true })
  staffNo: string | null;

  @Field(() => DayScalar, { nullable: true })
  bornOn: Day | null;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Of somebody who left: where they work now.' })
  company: string | null;

  @Field(() => String, { nullable: true, description: 'Of somebody who left: what they know.' })
  experience: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Since when they do not want to hear from us (連絡拒否).' })
  contactRefusedOn: Day | null;

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
