import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A person, by name. */
@ObjectType()
export class PersonRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;
}

/** The person of that id as JSON; null where the column is, or where the second wall stands before them. */
export const personRef = (id: string): string =>
  `(select json_build_object('id', ref_person.id, 'name', ref_person.name, 'reading', ref_person.reading) from person ref_person where ref_person.id = ${id})`;
