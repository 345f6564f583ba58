import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PeopleColumn, PeopleSort } from '#domain';
import { PeopleFilter } from '../roster/index.ts';

@ObjectType('SavedView')
export class SavedViewLine {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => PeopleFilter)
  filter: PeopleFilter;

  @Field(() => String, { nullable: true })
  search: string | null;

  @Field(() => PeopleSort)
  sort: PeopleSort;

  @Field()
  isDescending: boolean;

  @Field(() => [PeopleColumn])
  columns: PeopleColumn[];

  @Field()
  isDefault: boolean;
}
