import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsTimeOfDay } from '../core/is-time-of-day.ts';

@InputType()
export class ChangeNoticeSettingInput {
  @Field(() => Int, { description: 'As it stood on my screen; 0 where I never chose.' })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsTimeOfDay()
  quietFrom?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsTimeOfDay()
  quietUntil?: string | null;

  @Field(() => [Int], { description: '1 is Monday, 7 is Sunday; one day at least is left.' })
  @ArrayUnique()
  @Min(1, { each: true })
  @Max(7, { each: true })
  @ArrayMaxSize(6, { message: 'QUIET_EVERY_DAY' })
  quietDays: number[];

  @Field()
  morningMail: boolean;

  @Field()
  callMail: boolean;

  @Field()
  handoverMail: boolean;
}
