import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'My secret address for a calendar program. The address itself is told once, when it is made.',
})
export class CalendarFeed {
  @Field()
  madeAt: Date;

  @Field(() => Date, { nullable: true })
  lastFetchedAt: Date | null;
}

@ObjectType()
export class MadeFeed {
  @Field({ description: 'Where a calendar program reads it. Nobody can be told it again.' })
  url: string;
}
