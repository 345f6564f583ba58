import { Field, ID, InputType } from '@nestjs/graphql';
import { LINE_LIMIT, ThreadEndKind } from '#domain';
import { IsIn, IsUUID } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { ReasonedInput } from '../core/versioned.input.ts';

@InputType()
export class CorrectFactInput {
  @Field(() => ID)
  @IsUUID()
  factId: string;

  @Field()
  @Tidy()
  @NotBlank('FACT_EMPTY')
  @MaxGraphemes(LINE_LIMIT)
  text: string;
}

@InputType()
export class RetractFactInput {
  @Field(() => ID)
  @IsUUID()
  factId: string;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}

@InputType()
export class RetractConversationInput extends ReasonedInput {}

@InputType()
export class MoveConversationInput extends ReasonedInput {
  @Field(() => ID)
  @IsUUID()
  toPersonId: string;
}

@InputType()
export class TakeUpThreadInput {
  @Field(() => ID)
  @IsUUID()
  threadId: string;
}

@InputType()
export class EndThreadInput extends TakeUpThreadInput {
  @Field(() => ThreadEndKind)
  @IsIn(Object.values(ThreadEndKind))
  kind: ThreadEndKind;
}
