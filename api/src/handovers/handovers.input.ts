import { ArgsType, Field, ID } from '@nestjs/graphql';
import { HandoverPart } from '#domain';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { MOST_PEOPLE } from './handover.input.ts';

@ArgsType()
export class HandoversArgs {
  @Field(() => HandoverPart)
  @IsIn(Object.values(HandoverPart))
  part: HandoverPart;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  after?: string | null;
}

@ArgsType()
export class HandoverChoicesArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  fromId?: string | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(MOST_PEOPLE, { message: 'TOO_MANY_TO_HAND_OVER' })
  personIds?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  after?: string | null;
}
