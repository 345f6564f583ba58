import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LINE_LIMIT } from '#domain';
import { IsInt, IsUUID } from 'class-validator';
import { MaxGraphemes } from './max-graphemes.ts';
import { NotBlank } from './not-blank.ts';
import { Tidy } from './tidy.ts';

/** Which shared row, and as it stood on the screen of whoever asks. */
@InputType({ isAbstract: true })
export abstract class VersionedInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

/** The same for what is not done without saying why. */
@InputType({ isAbstract: true })
export abstract class ReasonedInput extends VersionedInput {
  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}
