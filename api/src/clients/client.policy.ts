import { hasRole, type Actor } from '../core/actor.ts';
import type { Policy } from '../core/policy.ts';

const worksWithClients = (actor: Actor) =>
  hasRole(actor, 'COORDINATOR') || hasRole(actor, 'SALES') || hasRole(actor, 'MANAGER');

/**
 * Clients belong to the whole organisation: whoever follows our people at work knows them all, adds to them and sets
 * them right. Our people there are seen by office, as everywhere.
 */
export const clientMay: Policy<null, 'see' | 'add' | 'edit' | 'archive'> = {
  see: worksWithClients,
  add: worksWithClients,
  edit: worksWithClients,
  archive: worksWithClients,
};
