import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OfficeRef } from './office-ref.result.ts';

@ObjectType('Office')
export class OfficeView {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field()
  timeZone: string;

  @Field(() => OfficeRef, { nullable: true })
  parent: OfficeRef | null;
}
