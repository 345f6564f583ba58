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
  `(select json_build_object('id', ru.id, 'name', ru.name) from app_user ru where ru.id = ${id})`;
