import { Field, ID, InputType } from '@nestjs/graphql';
import { PromisePart, PromiseScope } from '#domain';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';

@InputType({ description: 'Which promises, and behind which place of the list.' })
export class PromisesInput {
  @Field(() => PromiseScope)
  @IsIn(Object.values(PromiseScope))
  scope: PromiseScope;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  clientId?: string | null;

  @Field(() => PromisePart, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(PromisePart))
  part?: PromisePart | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  after?: string | null;
}
