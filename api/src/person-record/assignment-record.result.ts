import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Role, TermOutcome, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { SupervisorRef } from '../clients/index.ts';
import { DayScalar } from '../core/day.scalar.ts';

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

  @Field({ description: 'Whether this colleague may answer again, should an end be taken back.' })
  mayReturn: boolean;
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

  @Field(() => String, { nullable: true, description: 'By which our person is reached at work.' })
  workplacePhone: string | null;

  @Field(() => String, { nullable: true })
  workDays: string | null;

  @Field(() => String, { nullable: true })
  workHours: string | null;

  @Field(() => String, { nullable: true, description: 'What the work is (業務内容).' })
  duties: string | null;

  @Field(() => String, { nullable: true })
  remark: string | null;

  @Field(() => [TermRecord])
  terms: TermRecord[];

  @Field(() => [OwnershipRecord])
  owners: OwnershipRecord[];

  @Field(() => [DayScalar], { description: 'The days agreed on that lie ahead for this work.' })
  agreedOn: Day[];

  @Field(() => [DayScalar], { description: 'The days agreed on that return to it once its end is taken back.' })
  returningOn: Day[];
}
