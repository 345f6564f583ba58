import { Field, ID, ObjectType } from '@nestjs/graphql';

/** An office, by name. */
@ObjectType()
export class OfficeRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}
