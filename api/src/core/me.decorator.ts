import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from './actor.ts';
import { SignedOut } from './errors.ts';
import type { RequestContext } from './request-context.ts';

/** The signed-in user of this request. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = GqlExecutionContext.create(context).getContext<RequestContext>();
  if (!actor) throw new SignedOut();
  return actor;
});
