import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { inputValidation } from '../core/graphql-errors.ts';
import { newId } from '../core/id.ts';
import { Person } from '../people/index.ts';
import { anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { Consent } from './consent.entity.ts';
import { RecordConsentInput, type WithdrawConsentInput } from './consent.input.ts';
import { recordConsent } from './record-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const person = await aPerson(database, office);
  const actor = await aUser(database, office);
  const words = {
    purpose: 'MAIL',
    wording: '近況のお便りをお送りします。',
    givenOn: '2026-11-20',
    givenVia: 'PAPER',
  } as const;
  return { office, person, actor, input: { personId: person.id, ...words } };
}

const recording = (actor: Actor, input: RecordConsentInput) => database.as(actor, (work) => recordConsent(work, input));
const withdrawing = (actor: Actor, input: WithdrawConsentInput) =>
  database.as(actor, (work) => withdrawConsent(work, input));
const kept = () => database.db.find(Consent, { order: { createdAt: 'ASC', id: 'ASC' } });

describe('recording a consent', () => {
  it('keeps the purpose, the words, the day, the way and who wrote it down', async () => {
    const { actor, input } = await aScene();
    const { id } = await recording(actor, input);
    expect(await kept()).toMatchObject([{ id, ...input, recordedById: actor.id, withdrawnOn: null }]);
  });

  it('ends that they did not want to hear from us, unless it is about something else', async () => {
    const { person, actor, input } = await aScene();
    const refusedSince = async () => (await database.db.findOneByOrFail(Person, { id: person.id })).contactRefusedOn;
    await database.db.update(Person, person.id, { contactRefusedOn: '2026-11-01', version: 2 });
    await recording(actor, { ...input, purpose: 'PROFILE_SHARED' });
    expect(await refusedSince()).toBe('2026-11-01');
    await recording(actor, input);
    expect(await refusedSince()).toBeNull();
  });

  it('is refused while one for the same purpose stands, not for another purpose', async () => {
    const { actor, input } = await aScene();
    await recording(actor, input);
    await expect(recording(actor, input)).rejects.toMatchObject({ code: 'CONSENT_STANDS', field: 'purpose' });
    await recording(actor, { ...input, purpose: 'PROFILE_SHARED' });
    expect(await kept()).toHaveLength(2);
  });

  it('is refused for a day to come, and without the words', async () => {
    const { actor, input } = await aScene();
    const ahead = recording(actor, { ...input, givenOn: '2026-11-22' });
    await expect(ahead).rejects.toMatchObject({ code: 'CONSENT_IN_THE_FUTURE', field: 'givenOn' });
    const accepted = inputValidation.transform(
      { ...input, wording: '　' },
      { type: 'body', metatype: RecordConsentInput },
    );
    await expect(accepted).rejects.toMatchObject({ code: 'WORDING_MISSING', field: 'wording' });
    expect(await kept()).toEqual([]);
  });

  it('is not for sales, and a stranger finds nobody', async () => {
    const { office, person, actor, input } = await aScene();
    const sales = await aSalesOwnerOfLately(database, office, person);
    await expect(recording(sales, input)).rejects.toBeInstanceOf(NotAllowed);
    const stranger = await aUser(database, await anOffice(database));
    await expect(recording(stranger, input)).rejects.toBeInstanceOf(NotFound);
    await expect(recording(actor, { ...input, personId: newId() })).rejects.toBeInstanceOf(NotFound);
    expect(await kept()).toEqual([]);
  });
});

describe('withdrawing a consent', () => {
  async function given() {
    const scene = await aScene();
    const { id } = await recording(scene.actor, scene.input);
    return { ...scene, withdrawal: { id, version: 1, withdrawnOn: '2026-11-21', withdrawnVia: 'EMAIL' } as const };
  }

  it('keeps when and how, and leaves the rest as proof; then it may be given anew', async () => {
    const { actor, input, withdrawal } = await given();
    expect(await withdrawing(actor, withdrawal)).toEqual({ id: withdrawal.id, version: 2 });
    expect(await kept()).toMatchObject([
      { ...input, withdrawnOn: '2026-11-21', withdrawnVia: 'EMAIL', withdrawnById: actor.id },
    ]);
    await recording(actor, { ...input, givenOn: '2026-11-21' });
    expect(await kept()).toHaveLength(2);
  });

  it('is taken also for somebody who was archived', async () => {
    const { person, actor, withdrawal } = await given();
    await database.client.query('update person set archived_at = now(), version = 2 where id = $1', [person.id]);
    await withdrawing(actor, withdrawal);
    expect(await kept()).toMatchObject([{ withdrawnOn: '2026-11-21' }]);
  });

  it.each([
    ['WITHDRAWN_BEFORE_GIVEN', '2026-11-19'],
    ['CONSENT_IN_THE_FUTURE', '2026-11-22'],
  ] as const)('refuses with %s', async (code, withdrawnOn) => {
    const { actor, withdrawal } = await given();
    const refused = withdrawing(actor, { ...withdrawal, withdrawnOn });
    await expect(refused).rejects.toMatchObject({ code, field: 'withdrawnOn' });
  });

  it('happens once, shows theirs to whoever comes second, and is not found by a stranger', async () => {
    const { actor, withdrawal } = await given();
    const stranger = await aUser(database, await anOffice(database));
    await expect(withdrawing(stranger, withdrawal)).rejects.toBeInstanceOf(NotFound);
    await withdrawing(actor, withdrawal);
    await expect(withdrawing(actor, withdrawal)).rejects.toBeInstanceOf(Conflict);
    const again = withdrawing(actor, { ...withdrawal, version: 2 });
    await expect(again).rejects.toMatchObject({ code: 'CONSENT_WITHDRAWN' });
  });
});

describe('the rows', () => {
  it('may not be rewritten nor deleted by the product itself', async () => {
    const { actor, input } = await aScene();
    await recording(actor, input);
    for (const statement of [`update consent set wording = 'x', version = version + 1`, 'delete from consent']) {
      const forging = database.as(actor, (work) => work.sql.rows({ name: statement, text: statement }, []));
      await expect(forging).rejects.toThrow('permission denied');
    }
  });

  it('go with the person when they are erased', async () => {
    const { actor, input } = await aScene();
    await recording(actor, input);
    await database.client.query('delete from person');
    expect(await kept()).toEqual([]);
  });
});
