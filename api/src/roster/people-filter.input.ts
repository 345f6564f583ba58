import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IssueNeed, PersonPhase } from '#domain';
import { IsIn, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { LETTERS } from './letters.ts';

/** Whom to show. What is given holds together: each narrows the list further. */
@InputType('PeopleFilterInput')
@ObjectType('PeopleFilter')
export class PeopleFilter {
  @Field(() => String, { nullable: true, description: 'A row of the index: あ to わ, A, # or - for no reading.' })
  @IsOptional()
  @IsIn(LETTERS)
  letter?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whoever owns an assignment of theirs today.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: nobody owns an assignment of theirs.' })
  hasNoOwner?: boolean | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  clientId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  siteId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In which month a term ends: 2027-01, THIS_MONTH or NEXT_MONTH.',
  })
  @IsOptional()
  @Matches(/^(THIS_MONTH|NEXT_MONTH|20\d\d-(0[1-9]|1[0-2]))$/, { message: 'RENEWAL_MONTH_INVALID' })
  renewal?: string | null;

  @Field(() => Int, { nullable: true, description: 'No conversation in so many days, or ever.' })
  @IsOptional()
  @Min(1)
  @Max(3650)
  silentDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: no conversation yet.' })
  neverMet?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only who does not want to hear from us (連絡拒否); false: only who may be written to.',
  })
  refused?: boolean | null;

  @Field(() => IssueNeed, { nullable: true })
  issues?: IssueNeed | null;

  @Field(() => PersonPhase, { nullable: true, description: 'Without one: everybody who is not archived.' })
  phase?: PersonPhase | null;
}
