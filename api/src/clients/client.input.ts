import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ClientPart, isPhone, nameText, phoneText, readingText, type Day } from '#domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Passes } from '../core/passes.ts';
import { Tidy, TidyOrNull } from '../core/tidy.ts';
import { VersionedInput } from '../core/versioned.input.ts';

const NameField = () =>
  applyDecorators(
    Field(() => String),
    Tidy(nameText),
    NotBlank('NAME_MISSING'),
    MaxGraphemes(100),
  );

const ReadingField = () =>
  applyDecorators(
    Field(() => String, { nullable: true, description: 'Kept in hiragana, however it is typed.' }),
    IsOptional(),
    TidyOrNull(readingText),
    MaxGraphemes(100),
  );

const TitleField = () =>
  applyDecorators(
    Field(() => String, { nullable: true }),
    IsOptional(),
    TidyOrNull(nameText),
    MaxGraphemes(100),
  );

const PhoneField = () =>
  applyDecorators(
    Field(() => String, { nullable: true }),
    IsOptional(),
    TidyOrNull(phoneText),
    Passes(isPhone, 'PHONE_INVALID'),
  );

const IdField = () =>
  applyDecorators(
    Field(() => ID),
    IsUUID(),
  );

const SinceField = () => Field(() => DayScalar, { nullable: true });

@InputType()
export class AddClientInput {
  @NameField() name: string;
  @ReadingField() reading?: string | null;
}

@InputType()
export class EditClientInput extends VersionedInput {
  @NameField() name: string;
  @ReadingField() reading?: string | null;
}

@InputType()
export class AddSiteInput {
  @IdField() clientId: string;
  @NameField() name: string;
  @PhoneField() phone?: string | null;
}

@InputType()
export class EditSiteInput extends VersionedInput {
  @NameField() name: string;
  @PhoneField() phone?: string | null;
}

@InputType()
export class AddOrgUnitInput {
  @IdField() siteId: string;
  @NameField() name: string;
}

@InputType()
export class EditOrgUnitInput extends VersionedInput {
  @NameField() name: string;
}

@InputType()
export class AddSupervisorInput {
  @IdField() orgUnitId: string;
  @NameField() name: string;
  @ReadingField() reading?: string | null;
  @TitleField() title?: string | null;
  @PhoneField() phone?: string | null;
  @SinceField() sinceOn?: Day | null;
}

@InputType()
export class EditSupervisorInput extends VersionedInput {
  @NameField() name: string;
  @ReadingField() reading?: string | null;
  @TitleField() title?: string | null;
  @PhoneField() phone?: string | null;
  @SinceField() sinceOn?: Day | null;
}

@InputType()
export class ClientPartInput extends VersionedInput {
  @Field(() => ClientPart)
  @IsIn(Object.values(ClientPart))
  part: ClientPart;
}
