import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PersonFields } from './person-fields.input.ts';

@InputType()
export class AddPersonInput extends PersonFields {
  @Field(() => ID)
  @IsUUID()
  officeId: string;
}
