import { Field, InputType } from '@nestjs/graphql';
import { emailText, isEmail, isPhone, nameText, phoneText, readingText, staffNoText } from '#domain';
import { IsOptional } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Passes } from '../core/passes.ts';
import { Tidy, TidyOrNull } from '../core/tidy.ts';

/** What is written about a person on their first day and whenever it is set right. */
@InputType({ isAbstract: true })
export abstract class PersonFields {
  @Field()
  @Tidy(nameText)
  @NotBlank('NAME_MISSING')
  @MaxGraphemes(100)
  name: string;

  @Field(() => String, { nullable: true, description: 'Kept in hiragana, however it is typed.' })
  @IsOptional()
  @TidyOrNull(readingText)
  @MaxGraphemes(100)
  reading?: string | null;

  @Field(() => String, { nullable: true, description: '旧姓・旧名: how they were called before.' })
  @IsOptional()
  @TidyOrNull(nameText)
  @MaxGraphemes(100)
  formerName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(staffNoText)
  @MaxGraphemes(40)
  staffNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(phoneText)
  @Passes(isPhone, 'PHONE_INVALID')
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(emailText)
  @Passes(isEmail, 'EMAIL_INVALID')
  email?: string | null;
}
