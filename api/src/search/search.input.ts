import { Field, InputType } from '@nestjs/graphql';
import { LONGEST_QUESTION, SearchKind, type Day } from '#domain';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { Tidy } from '../core/tidy.ts';

@InputType({ description: 'What is sought, of what kind and when it was said, and behind which place of the list.' })
export class SearchInput {
  @Field()
  @Tidy()
  @MaxGraphemes(LONGEST_QUESTION)
  text: string;

  @Field(() => SearchKind, { nullable: true, description: 'Without one: the first of each kind.' })
  @IsOptional()
  @IsIn(Object.values(SearchKind))
  kind?: SearchKind | null;

  @Field(() => DayScalar, { nullable: true, description: 'What was said from this day on.' })
  fromOn?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'What was said until this day.' })
  toOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'Counts only where a kind is given.' })
  @IsOptional()
  @IsString()
  after?: string | null;
}
