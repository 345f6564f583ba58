import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '#domain';
import { IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { VersionedInput } from '../core/versioned.input.ts';

const AskedOnField = () => Field(() => DayScalar);
const AskedField = () => Field(() => Int, { description: 'How many were asked.' });
const NamedUsField = () => Field(() => Int, { description: 'How many of them named us first.' });

@InputType()
export class AddFirstRecallInput {
  @Field(() => ID)
  @IsUUID()
  siteId: string;

  @AskedOnField() askedOn: Day;
  @AskedField() asked: number;
  @NamedUsField() namedUs: number;
}

@InputType()
export class EditFirstRecallInput extends VersionedInput {
  @AskedOnField() askedOn: Day;
  @AskedField() asked: number;
  @NamedUsField() namedUs: number;
}

@InputType()
export class FirstRecallInput extends VersionedInput {}
