import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';

const timeZones = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

@InputType()
export class AddOfficeInput {
  @Field()
  @Tidy()
  @NotBlank('NAME_MISSING')
  @MaxGraphemes(100)
  name: string;

  @Field()
  @IsIn(timeZones, { message: 'TIME_ZONE_UNKNOWN' })
  timeZone: string;

  /** The office above. Without one, the new office stands under the first that one administers. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}
