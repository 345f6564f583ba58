import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Language, type Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { UserRole } from './user.result.ts';

@ObjectType('Me')
export class MeView {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field(() => Language)
  language: Language;

  @Field(() => [UserRole])
  roles: UserRole[];

  @Field(() => DayScalar)
  today: Day;

  @Field()
  timeZone: string;

  @Field()
  isDemo: boolean;
}
