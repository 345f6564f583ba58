import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Saved } from '../core/saved.result.ts';

@ObjectType({ description: 'What became of a call, and which is next.' })
export class RecordedCall extends Saved {
  @Field(() => ID, { nullable: true, description: 'The open issue that the wish became.' })
  issueId: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which one tries again.' })
  againOn: Day | null;

  @Field(() => String, { nullable: true, description: 'At which time, 15:00, by the clock of the office.' })
  againAt: string | null;

  @Field(() => ID, { nullable: true, description: 'The next call of mine that is due.' })
  nextId: string | null;
}
