import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEmail,
  IsIn,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Grade, Role } from '#domain';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { mailForm } from './mail-form.ts';

@InputType()
export class UserRoleInput {
  @Field(() => ID)
  @IsUUID()
  officeId: string;

  @Field(() => Role)
  @IsIn(Object.values(Role))
  role: Role;

  @Field(() => Grade, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(Grade))
  grade?: Grade | null;
}

@InputType()
export class InviteUserInput {
  @Field()
  @Tidy(mailForm)
  @MaxLength(254, { message: 'TOO_LONG' })
  @IsEmail({ allow_utf8_local_part: false }, { message: 'EMAIL_INVALID' })
  email: string;

  @Field()
  @Tidy()
  @NotBlank('NAME_MISSING')
  @MaxGraphemes(100)
  name: string;

  @Field(() => [UserRoleInput])
  @ArrayMinSize(1, { message: 'ROLE_MISSING' })
  @ArrayMaxSize(20, { message: 'TOO_MANY' })
  @ValidateNested({ each: true })
  @Type(() => UserRoleInput)
  roles: UserRoleInput[];
}

@InputType()
export class MakeResetLinkInput {
  @Field(() => ID)
  @IsUUID()
  userId: string;
}
