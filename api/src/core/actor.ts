import { dayIn, type Day, type Grade, type Language, type Role } from '#domain';

export interface ActorRole {
  readonly officeId: string;
  readonly officeName: string;
  readonly role: Role;
  readonly grade: Grade | null;
}

/** Who asks: what a session look-up brings, and all that a policy needs to know of them. */
export interface Actor {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly ActorRole[];
  /** The zone of the office that stands first among the roles. */
  readonly timeZone: string;
  /** Offices whose persons this user sees: those of a coordinator or manager, and all below. */
  readonly seenOffices: readonly string[];
  /** Offices in whose team this user stands, by any role, and all below. */
  readonly teamOffices: readonly string[];
  /** Offices where this user is a manager, and all below. */
  readonly managedOffices: readonly string[];
}

export const todayFor = (actor: Pick<Actor, 'timeZone'>, now: Date): Day => dayIn(actor.timeZone, now);

export const hasRole = (actor: Actor, role: Role): boolean => actor.roles.some((it) => it.role === role);
