import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { ReasonedInput, VersionedInput } from '../core/versioned.input.ts';
import { UserRoleInput } from './invite-user.input.ts';

@InputType()
export class DeactivateUserInput extends ReasonedInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'What was not handed over goes to the heads of the offices as 未割当; without it that is refused.',
  })
  @IsOptional()
  leaveToHeads?: boolean | null;
}

@InputType()
export class ReactivateUserInput extends VersionedInput {}

@InputType()
export class ChangeRolesInput extends ReasonedInput {
  @Field(() => [UserRoleInput], { description: 'All the roles that this user has from now on.' })
  @ArrayMinSize(1, { message: 'ROLE_MISSING' })
  @ArrayMaxSize(20, { message: 'TOO_MANY' })
  @ValidateNested({ each: true })
  @Type(() => UserRoleInput)
  roles: UserRoleInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Takes over from a head whom the office has; they become 部長 there.',
  })
  @IsOptional()
  replacesHead?: boolean | null;
}
