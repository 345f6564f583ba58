import { Field, ID, InputType } from '@nestjs/graphql';
import { ConsentPurpose, ConsentVia, LINE_LIMIT, type Day } from '#domain';
import { IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { VersionedInput } from '../core/versioned.input.ts';

@InputType()
export class RecordConsentInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => ConsentPurpose)
  purpose: ConsentPurpose;

  @Field({ description: 'The words to which they agreed, as they stood before them.' })
  @Tidy()
  @NotBlank('WORDING_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  wording: string;

  @Field(() => DayScalar)
  givenOn: Day;

  @Field(() => ConsentVia)
  givenVia: ConsentVia;
}

@InputType()
export class WithdrawConsentInput extends VersionedInput {
  @Field(() => DayScalar)
  withdrawnOn: Day;

  @Field(() => ConsentVia)
  withdrawnVia: ConsentVia;
}
