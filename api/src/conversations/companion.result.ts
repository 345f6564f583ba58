import { Field, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '../people/index.ts';

@ObjectType({ description: 'Somebody who works at the same site, to be met in the same visit.' })
export class Companion extends PersonRef {
  @Field({ description: 'The unit of the site in which they work.' })
  unitName: string;
}
