import { Field, ObjectType } from '@nestjs/graphql';
import { Grade } from '#domain';
import { UserRef } from '../accounts/index.ts';

@ObjectType({ description: 'A manager who may make a call, with their highest grade there.' })
export class Caller extends UserRef {
  @Field(() => Grade)
  grade: Grade;
}
