import { Field, ObjectType } from '@nestjs/graphql';

/** What a page says of itself beside its rows. */
@ObjectType({ isAbstract: true })
export abstract class Page {
  /** Where the next page begins; null where there is none. */
  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field()
  hasMore: boolean;
}
