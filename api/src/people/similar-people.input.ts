import { Field, ID, InputType } from '@nestjs/graphql';
import { emailText, nameText, phoneText, readingText, staffNoText } from '#domain';
import { IsOptional, IsUUID } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { TidyOrNull } from '../core/tidy.ts';

/** What somebody has typed so far of a person. Nothing of it has to be right yet. */
@InputType()
export class SimilarPeopleInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(nameText)
  @MaxGraphemes(100)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(readingText)
  @MaxGraphemes(100)
  reading?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(staffNoText)
  @MaxGraphemes(40)
  staffNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(phoneText)
  @MaxGraphemes(100)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(emailText)
  @MaxGraphemes(254)
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person who is being edited, and is like themself.' })
  @IsOptional()
  @IsUUID()
  butId?: string | null;
}
