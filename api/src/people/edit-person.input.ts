import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PersonFields } from './person-fields.input.ts';

@InputType()
export class EditPersonInput extends PersonFields {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  version: number;
}
