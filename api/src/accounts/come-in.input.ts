import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsString, MaxLength } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { mailForm } from './mail-form.ts';

/** Longer texts are no passwords. The rules proper need the user's names, so the commands ask them. */
const ABSURD = 1_000;

/** What somebody gives who comes in by a one-time link. */
@InputType({ isAbstract: true })
abstract class ComeInInput {
  @Field()
  @IsString()
  token: string;

  @Field()
  @IsString()
  @MaxLength(ABSURD, { message: 'PASSWORD_TOO_LONG' })
  password: string;
}

@InputType()
export class ResetPasswordInput extends ComeInInput {}

@InputType()
export class AcceptInvitationInput extends ComeInInput {
  @Field()
  @Tidy()
  @NotBlank('NAME_MISSING')
  @MaxGraphemes(100)
  name: string;
}

@InputType()
export class FirstAdministratorInput extends AcceptInvitationInput {
  @Field()
  @Tidy()
  @NotBlank('NAME_MISSING')
  @MaxGraphemes(100)
  officeName: string;

  @Field()
  @Tidy(mailForm)
  @IsEmail({ allow_utf8_local_part: false }, { message: 'EMAIL_INVALID' })
  email: string;
}
