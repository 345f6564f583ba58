import { Field, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { Tidy } from '../core/tidy.ts';
import { mailForm } from './mail-form.ts';

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
