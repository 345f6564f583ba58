import { Field, ID, ObjectType } from '@nestjs/graphql';
import { userRef } from './user-ref.result.ts';

@ObjectType({
  description: 'Who wrote something down: a colleague; or, without an id, a name that came with an import.',
})
export class AuthorRef {
  @Field(() => ID, { nullable: true })
  id: string | null;

  @Field()
  name: string;
}

/** The author as JSON: the colleague of that id, or where there is none the name that was kept. */
export const authorRef = (id: string, keptName: string): string =>
  `case when ${id} is null then json_build_object('id', null, 'name', ${keptName}) else ${userRef(id)} end`;
