import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsString } from 'class-validator';
import { Tidy } from '../core/tidy.ts';
import { mailForm } from './mail-form.ts';

/** Who asks for a link by mail. */
@InputType()
export class AskForResetInput {
  @Field()
  @Tidy(mailForm)
  @IsEmail({ allow_utf8_local_part: false }, { message: 'EMAIL_INVALID' })
  email: string;
}

/** No further rules here: whatever is wrong gets one and the same answer. */
@InputType()
export class SignInInput {
  @Field()
  @Tidy(mailForm)
  @IsString()
  email: string;

  @Field()
  @IsString()
  password: string;
}
