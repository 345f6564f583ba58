import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { OfficeRef } from '../offices/index.ts';

@ObjectType({ description: 'Calls whose window ended, and how many of them were made within it.' })
export class CallFigure {
  @Field(() => Int, {
    description: 'Due: their window ended in the period. Let go with a reason counts; taken back by the plan does not.',
  })
  due: number;

  @Field(() => Int, { description: 'Of these, made at all.' })
  made: number;

  @Field(() => Int, { description: 'Of these, made within their window.' })
  inWindow: number;
}

@ObjectType()
export class OfficeCalls extends CallFigure {
  @Field(() => OfficeRef)
  office: OfficeRef;
}

@ObjectType()
export class ManagerCalls extends CallFigure {
  @Field(() => UserRef, { nullable: true, description: 'Who made it, else who has it; null: nobody (未割当).' })
  user: UserRef | null;
}

@ObjectType({ description: 'What was wished for on the telephone, and how soon it was solved.' })
export class WishFigure {
  @Field(() => Int)
  raised: number;

  @Field(() => Int)
  solved: number;

  @Field(() => Float, { nullable: true, description: 'The middle one of the days from the wish to its solution.' })
  medianDays: number | null;
}

@ObjectType({ description: 'お礼電話 in numbers: by office, and by manager in the order of their names.' })
export class CallNumbers {
  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar)
  toOn: Day;

  @Field(() => CallFigure)
  all: CallFigure;

  @Field(() => [OfficeCalls])
  offices: OfficeCalls[];

  @Field(() => [ManagerCalls])
  managers: ManagerCalls[];

  @Field(() => WishFigure)
  wishes: WishFigure;
}
