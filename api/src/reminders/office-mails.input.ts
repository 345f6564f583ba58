import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Language, LINE_LIMIT, ReminderKind } from '#domain';
import { IsIn, IsInt, IsUUID } from 'class-validator';
import { IsTimeOfDay } from '../core/is-time-of-day.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { WORDED, type WordedKind } from './worded-kinds.ts';

@InputType({ isAbstract: true })
abstract class WhichWording {
  @Field(() => ID)
  @IsUUID()
  officeId: string;

  @Field(() => ReminderKind)
  @IsIn(WORDED)
  kind: WordedKind;

  @Field(() => Language)
  @IsIn(Object.values(Language))
  language: Language;
}

@InputType()
export class MailPreviewInput extends WhichWording {
  @Field({ description: 'The first line. Places: {name}, {day}, {office}, {count}.' })
  @Tidy()
  @NotBlank('GREETING_MISSING')
  @MaxGraphemes(80)
  greeting: string;

  @Field({ description: 'What stands before the lines; may be empty.' })
  @Tidy()
  @MaxGraphemes(LINE_LIMIT)
  intro: string;

  @Field({ description: 'What stands behind them; may be empty.' })
  @Tidy()
  @MaxGraphemes(LINE_LIMIT)
  closing: string;
}

@InputType()
export class ChangeMailWordingInput extends MailPreviewInput {
  @Field(() => Int, { description: 'As it stood on my screen; 0 where the office has no words of its own.' })
  @IsInt()
  version: number;
}

@InputType()
export class ResetMailWordingInput extends WhichWording {
  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType()
export class ChangeMailHourInput {
  @Field(() => ID)
  @IsUUID()
  officeId: string;

  @Field(() => Int, { description: 'As it stood on my screen; 0 where the office never chose.' })
  @IsInt()
  version: number;

  @Field({ description: 'The local time of the mornings, 08:00.' })
  @IsTimeOfDay()
  mailAt: string;
}
