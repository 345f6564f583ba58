import { Field, InputType } from '@nestjs/graphql';
import { readingText } from '#domain';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { VersionedInput } from '../core/versioned.input.ts';

@InputType()
export class GiveReadingInput extends VersionedInput {
  @Field({ description: 'Kept in hiragana, however it is typed.' })
  @Tidy(readingText)
  @NotBlank('READING_MISSING')
  @MaxGraphemes(100)
  reading: string;
}
