import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChangeKind, IssueEntryKind, Role, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';

@ObjectType({
  description: '変更: something that changed on the record, beside what was said. Its kind says which fields tell.',
})
export class Change {
  @Field(() => ID)
  id: string;

  @Field(() => ChangeKind)
  kind: ChangeKind;

  @Field(() => DayScalar, { description: 'When it took effect, or was written down where that was earlier.' })
  on: Day;

  @Field(() => UserRef, { nullable: true })
  by: UserRef | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  /** What it is about: the client of the work, the words of the promise. */
  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => String, { nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true })
  to: string | null;

  @Field(() => DayScalar, { nullable: true })
  fromOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  toOn: Day | null;

  @Field(() => Int, { nullable: true, description: 'Which term it is.' })
  ordinal: number | null;

  @Field(() => Role, { nullable: true })
  role: Role | null;

  @Field(() => IssueEntryKind, { nullable: true })
  step: IssueEntryKind | null;

  @Field(() => [String], { description: 'The names of the fields that were set right, never their values.' })
  fields: string[];
}

@ObjectType()
export class ChangePage extends Page {
  @Field(() => [Change])
  nodes: Change[];
}
