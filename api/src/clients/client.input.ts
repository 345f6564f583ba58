import { Field, ID, InputType } from '@nestjs/graphql';
import { isPhone, nameText, phoneText, readingText } from '#domain';
import { IsOptional, IsUUID } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Passes } from '../core/passes.ts';
import { Tidy, TidyOrNull } from '../core/tidy.ts';

@InputType({ isAbstract: true })
abstract class Named {
  @Field()
  @Tidy(nameText)
  @NotBlank('NAME_MISSING')
  @MaxGraphemes(100)
  name: string;
}

@InputType()
export class AddClientInput extends Named {
  @Field(() => String, { nullable: true, description: 'Kept in hiragana, however it is typed.' })
  @IsOptional()
  @TidyOrNull(readingText)
  @MaxGraphemes(100)
  reading?: string | null;
}

@InputType()
export class AddSiteInput extends Named {
  @Field(() => ID)
  @IsUUID()
  clientId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(phoneText)
  @Passes(isPhone, 'PHONE_INVALID')
  phone?: string | null;
}

@InputType()
export class AddOrgUnitInput extends Named {
  @Field(() => ID)
  @IsUUID()
  siteId: string;
}

@InputType()
export class AddSupervisorInput extends Named {
  @Field(() => ID)
  @IsUUID()
  orgUnitId: string;

  @Field(() => String, { nullable: true, description: 'Kept in hiragana, however it is typed.' })
  @IsOptional()
  @TidyOrNull(readingText)
  @MaxGraphemes(100)
  reading?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(nameText)
  @MaxGraphemes(100)
  title?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull(phoneText)
  @Passes(isPhone, 'PHONE_INVALID')
  phone?: string | null;
}
