import { Field, ObjectType } from '@nestjs/graphql';
import { DoubtPolicy } from '#domain';
import { OfficeRef } from '../offices/index.ts';

@ObjectType('OfficeDoubtPolicy', { description: 'What an office wants where nobody knows whether a mail arrived.' })
export class OfficeDoubtPolicyView {
  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => DoubtPolicy)
  policy: DoubtPolicy;
}
