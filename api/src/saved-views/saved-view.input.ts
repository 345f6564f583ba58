import { Field, InputType } from '@nestjs/graphql';
import { nameText, PeopleColumn, PeopleSort } from '#domain';
import { Type } from 'class-transformer';
import { ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy, TidyOrNull } from '../core/tidy.ts';
import { VersionedInput } from '../core/versioned.input.ts';
import { PeopleFilter } from '../roster/index.ts';

@InputType()
export class AddSavedViewInput {
  @Field()
  @Tidy(nameText)
  @NotBlank('VIEW_NAME_MISSING')
  @MaxGraphemes(40)
  name: string;

  @Field(() => PeopleFilter)
  @ValidateNested()
  @Type(() => PeopleFilter)
  filter: PeopleFilter;

  @Field(() => String, { nullable: true, description: 'The text that was in the search box.' })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(200)
  search?: string | null;

  @Field(() => PeopleSort)
  sort: PeopleSort;

  @Field()
  isDescending: boolean;

  @Field(() => [PeopleColumn])
  @ArrayUnique()
  columns: PeopleColumn[];

  @Field({ defaultValue: false, description: 'Opens with the list. One view at most does.' })
  isDefault: boolean;
}

@InputType()
export class RenameSavedViewInput extends VersionedInput {
  @Field()
  @Tidy(nameText)
  @NotBlank('VIEW_NAME_MISSING')
  @MaxGraphemes(40)
  name: string;
}

@InputType()
export class ChangeSavedViewInput extends VersionedInput {
  @Field(() => PeopleFilter)
  @ValidateNested()
  @Type(() => PeopleFilter)
  filter: PeopleFilter;

  @Field(() => String, { nullable: true, description: 'The text that was in the search box.' })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(200)
  search?: string | null;

  @Field(() => PeopleSort)
  sort: PeopleSort;

  @Field()
  isDescending: boolean;

  @Field(() => [PeopleColumn])
  @ArrayUnique()
  columns: PeopleColumn[];
}

@InputType()
export class OpenWithSavedViewInput extends VersionedInput {
  @Field({ description: 'False: the list opens without any.' })
  isDefault: boolean;
}

@InputType()
export class RemoveSavedViewInput extends VersionedInput {}
