import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LINE_LIMIT, type Day } from '#domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { ReasonedInput, VersionedInput } from '../core/versioned.input.ts';

/** As many as are handed over in one act. */
export const MOST_PEOPLE = 50;

@InputType({ description: 'Everything of this person that is in the name of one colleague goes to another.' })
export class HandedPersonInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => ID)
  @IsUUID()
  fromId: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'RECEIVER_MISSING' })
  toId: string;

  @Field(() => DayScalar, { nullable: true, description: 'When the two go there together; null where they do not.' })
  @IsOptional()
  togetherOn?: Day | null;
}

@InputType()
export class HandOverInput {
  @Field(() => ID, { description: 'Of this act: sent again, it is done once.' })
  @IsUUID()
  key: string;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;

  @Field(() => [HandedPersonInput])
  @ArrayMinSize(1, { message: 'NOBODY_CHOSEN' })
  @ArrayMaxSize(MOST_PEOPLE, { message: 'TOO_MANY_TO_HAND_OVER' })
  @ValidateNested({ each: true })
  @Type(() => HandedPersonInput)
  people: HandedPersonInput[];
}

@InputType({ description: 'Of a person of a handover: with all that was promised to them.' })
export class AcceptHandoverInput extends VersionedInput {}

@InputType({
  description: 'Of a person of a handover: who cannot take them on says why, and the head of the office decides.',
})
export class DeclineHandoverInput extends ReasonedInput {}

@InputType({ description: 'Of a whole handover, on the day on which it was made.' })
export class UndoHandoverInput extends ReasonedInput {}

@InputType()
export class AcceptPromiseInput {
  @Field(() => ID, { description: 'Of the promise as it came along.' })
  @IsUUID()
  id: string;
}

@InputType({ description: 'Accepts a promise by another day than the one that was agreed on.' })
export class RedatePromiseInput {
  @Field(() => ID, { description: 'Of the promise as it came along.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'Of the issue or the meeting itself, as it stood on the screen.' })
  @IsInt()
  version: number;

  @Field(() => DayScalar, { description: 'The new due day, or the new day of the meeting.' })
  dueOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The new day of the report, where one is promised.' })
  @IsOptional()
  reportOn?: Day | null;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}
