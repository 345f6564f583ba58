import { Field, ID, InputType } from '@nestjs/graphql';
import { CallOrder, CallPart, CallScope } from '#domain';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';

@InputType({ description: 'Which calls of thanks, in which order, and behind which place of the list.' })
export class CallsInput {
  @Field(() => CallScope)
  @IsIn(Object.values(CallScope))
  scope: CallScope;

  @Field(() => CallPart, { nullable: true, description: 'All that are ahead or late, where none is given.' })
  @IsOptional()
  @IsIn(Object.values(CallPart))
  part?: CallPart | null;

  @Field(() => CallOrder, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(CallOrder))
  order?: CallOrder | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  clientId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  after?: string | null;
}
