import { hasRole, type Actor } from '../core/actor.ts';
import type { Policy } from '../core/policy.ts';

const worksWithClients = (actor: Actor) =>
  hasRole(actor, 'COORDINATOR') || hasRole(actor, 'SALES') || hasRole(actor, 'MANAGER');

/** Clients belong to the whole organisation: whoever follows our people at work knows them all, and adds to them. */
export const clientMay: Policy<null, 'see' | 'add'> = {
  see: worksWithClients,
  add: worksWithClients,
};
