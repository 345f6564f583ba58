import { Field, ID, InputType } from '@nestjs/graphql';
import { DoubtEnd, DoubtPolicy } from '#domain';
import { IsEnum, IsUUID } from 'class-validator';

@InputType()
export class RetryMailInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class SettleDoubtInput extends RetryMailInput {
  @Field(() => DoubtEnd)
  @IsEnum(DoubtEnd)
  end: DoubtEnd;
}

@InputType()
export class ChooseDoubtPolicyInput {
  @Field(() => ID)
  @IsUUID()
  officeId: string;

  @Field(() => DoubtPolicy)
  @IsEnum(DoubtPolicy)
  policy: DoubtPolicy;
}
