import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Who gives our person instructions at the client (指揮命令者). */
@ObjectType()
export class SupervisorRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  phone: string | null;
}

/** A row of supervisor, called `v`, as JSON. */
export const supervisorJson = (v: string): string =>
  `json_build_object('id', ${v}.id, 'name', ${v}.name, 'reading', ${v}.reading, 'title', ${v}.title, 'phone', ${v}.phone)`;
