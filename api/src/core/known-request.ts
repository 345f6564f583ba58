import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.ts';
import { SignedOut } from './errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route is for those who are signed in, and for requests of our own pages; see `actorOf`. */
    readonly isForUsers?: true;
    /** What it is sent may take long: it watches over that itself; see core/hardened.ts. */
    readonly hasOwnPace?: true;
  }
}

/** A request that the session hook has looked at. */
export type KnownRequest = FastifyRequest & { actor?: Actor | null };

/** What a route beside GraphQL says of itself, where it takes or gives files. */
export const forUsers = { config: { isForUsers: true }, exposeHeadRoute: false } as const;

/** Who asks. The first line of every such route. */
export function actorOf({ actor }: KnownRequest): Actor {
  if (!actor) throw new SignedOut();
  return actor;
}
