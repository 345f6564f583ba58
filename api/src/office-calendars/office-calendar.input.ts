import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { isMonthDay, LINE_LIMIT, MOST_CLOSURES, type Day, type MonthDay } from '#domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { IsTimeOfDay } from '../core/is-time-of-day.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { Passes } from '../core/passes.ts';
import { Tidy } from '../core/tidy.ts';

@InputType({ description: 'Days apart from the week: closed, or at work though the week would rest.' })
export class OfficeClosureInput {
  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar, { description: 'The last day, itself included.' })
  untilOn: Day;

  @Field()
  @IsBoolean()
  isOpen: boolean;

  @Field()
  @Tidy()
  @MaxGraphemes(LINE_LIMIT)
  name: string;
}

@InputType({ description: 'The whole calendar of an office, as it shall be.' })
export class OfficeCalendarInput {
  @Field(() => ID, { description: 'That of the office.' })
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field(() => [Int], { description: 'Weekdays; 0 is Sunday.' })
  @ArrayUnique({ message: 'WEEKDAY_UNKNOWN' })
  @ArrayMaxSize(6, { message: 'WEEK_WITHOUT_WORK' })
  @IsInt({ each: true, message: 'WEEKDAY_UNKNOWN' })
  @Min(0, { each: true, message: 'WEEKDAY_UNKNOWN' })
  @Max(6, { each: true, message: 'WEEKDAY_UNKNOWN' })
  weeklyOff: number[];

  @Field()
  @IsBoolean()
  keepsHolidays: boolean;

  @Field(() => String, { nullable: true, description: 'The first day of the year end, as 12-29.' })
  @IsOptional()
  @Passes(isMonthDay, 'MONTH_DAY_INVALID')
  yearEndFrom?: MonthDay | null;

  @Field(() => String, { nullable: true, description: 'Its last day, which may lie in January.' })
  @IsOptional()
  @Passes(isMonthDay, 'MONTH_DAY_INVALID')
  yearEndUntil?: MonthDay | null;

  @Field({ description: "By the office's clock, as 09:00." })
  @IsTimeOfDay()
  opensAt: string;

  @Field()
  @IsTimeOfDay()
  closesAt: string;

  @Field(() => [OfficeClosureInput])
  @ArrayMaxSize(MOST_CLOSURES, { message: 'TOO_MANY_CLOSURES' })
  @ValidateNested({ each: true })
  @Type(() => OfficeClosureInput)
  closures: OfficeClosureInput[];
}
