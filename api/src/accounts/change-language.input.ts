import { Field, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { Language } from '#domain';

@InputType()
export class ChangeLanguageInput {
  @Field(() => Language)
  @IsIn(Object.values(Language))
  language: Language;
}
