import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { SignedOut } from './errors.ts';
import type { RequestContext } from './request-context.ts';

const PUBLIC = 'enishi:public';

/** An operation that somebody without a session may use. There are few; the rest is closed by default. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Answers one question only: is anybody signed in? Who may what is asked by the policies. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    if (GqlExecutionContext.create(context).getContext<RequestContext>().actor) return true;
    throw new SignedOut();
  }
}
