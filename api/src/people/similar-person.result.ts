import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Likeness } from '#domain';
import { OfficeRef } from '../offices/index.ts';

@ObjectType({ description: 'Somebody who may be the person that is being written down.' })
export class SimilarPerson {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field()
  isArchived: boolean;

  @Field(() => [Likeness])
  alikeIn: Likeness[];
}
