import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';

/** A person, by name. */
@ObjectType()
export class PersonRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Since when they do not want to hear from us (連絡拒否); null while they may be called.',
  })
  contactRefusedOn: Day | null;
}

/** A person row `p` as the JSON of a PersonRef. */
export const personRefJson = (p: string): string =>
  `json_build_object('id', ${p}.id, 'name', ${p}.name, 'reading', ${p}.reading, 'contactRefusedOn', ${p}.contact_refused_on)`;

/** The person of that id as JSON; null where the column is, or where the second wall stands before them. */
export const personRef = (id: string): string =>
  `(select ${personRefJson('ref_person')} from person ref_person where ref_person.id = ${id})`;
