import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ReasonedInput, VersionedInput } from '../core/versioned.input.ts';

@InputType()
export class ArchivePersonInput extends ReasonedInput {}

@InputType()
export class BringBackPersonInput extends VersionedInput {}

@InputType()
export class DeletePersonInput extends VersionedInput {}

@InputType()
export class MovePersonInput extends ReasonedInput {
  @Field(() => ID)
  @IsUUID()
  officeId: string;
}
