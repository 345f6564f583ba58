import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A colleague, by name. */
@ObjectType()
export class UserRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

/** The colleague of that id as JSON; null where the column is. */
export const userRef = (id: string): string =>
  `(select json_build_object('id', u.id, 'name', u.name) from app_user u where u.id = ${id})`;
