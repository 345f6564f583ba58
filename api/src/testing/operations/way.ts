import type { World } from '../world.ts';

/** The variables of an operation that asks about `it`, in the name of somebody who belongs to `mine`. */
export type Way = (it: World, mine: World) => Record<string, unknown>;

/**
 * What an operation is bound to, which decides how access.spec.ts asks it:
 * OBJECT: to what it names. Each way names one thing of another office; `codes` says what is answered where not NOT_FOUND.
 * LIST: to what the asking user may see. `isShared` where it shows nothing that belongs to one office.
 * ORGANISATION: to what all offices share. Whoever changes it second meets a CONFLICT.
 * SELF: to the asking user's own account.
 * PUBLIC: to nobody. The only ones that answer without a session.
 */
export type Row =
  | { readonly bound: 'OBJECT'; readonly ways: Record<string, Way>; readonly codes: Record<string, string> }
  | { readonly bound: 'LIST'; readonly ways: Record<string, Way>; readonly isShared: boolean }
  | { readonly bound: 'ORGANISATION' | 'SELF' | 'PUBLIC'; readonly ways: Record<string, Way> };

export const object = (ways: Record<string, Way>, codes: Record<string, string> = {}): Row => ({
  bound: 'OBJECT',
  ways,
  codes,
});
export const list = (ways: Record<string, Way>, { isShared = false } = {}): Row => ({ bound: 'LIST', ways, isShared });
export const other = (bound: 'ORGANISATION' | 'SELF' | 'PUBLIC', way: Way = () => ({})): Row => ({
  bound,
  ways: { it: way },
});

export const input =
  (way: Way): Way =>
  (it, mine) => ({ input: way(it, mine) });

export const version = 1;
export const reason = 'その通り';
export const password = 'あの日の長い合言葉7';
export const token = 'x'.repeat(43);

/** Variables that are all of my own office, but for what the way says. */
export const mineBut =
  (base: (mine: World) => object) =>
  (way: Way): Way =>
    input((it, mine) => ({ ...base(mine), ...way(it, mine) }));

export const promise = {
  dueOn: '2026-11-30',
  direction: '席替え',
  reportTo: 'PERSON',
  reportOn: '2026-12-01',
  reportVia: 'PHONE',
};
export const decidedBy = (it: World) => ({ direction: null, deciderId: it.userId, decideOn: '2026-11-27' });
