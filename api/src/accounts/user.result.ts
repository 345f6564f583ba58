import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Grade, Language, Role } from '#domain';
import { Page } from '../core/page.result.ts';
import { OfficeRef } from '../offices/index.ts';

@ObjectType()
export class UserRole {
  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => Role)
  role: Role;

  @Field(() => Grade, { nullable: true })
  grade: Grade | null;
}

@ObjectType('User')
export class UserView {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  email: string;

  @Field()
  name: string;

  @Field(() => Language)
  language: Language;

  @Field(() => [UserRole])
  roles: UserRole[];

  @Field()
  isActive: boolean;

  @Field()
  hasSignedUp: boolean;

  @Field(() => Date, { nullable: true })
  lastSignInAt: Date | null;
}

@ObjectType()
export class UserPage extends Page {
  @Field(() => [UserView])
  nodes: UserView[];
}
