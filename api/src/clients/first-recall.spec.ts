import { describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { anOffice, aUser, aWorkplace } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { addFirstRecall } from './add-first-recall.ts';
import { archiveClientPart } from './archive-client-part.ts';
import { clientById } from './client-by-id.ts';
import { editFirstRecall } from './edit-first-recall.ts';
import { siteFirstRecalls } from './first-recalls.ts';
import { removeFirstRecall, restoreFirstRecall } from './remove-first-recall.ts';

const database = useDatabase();

async function aScene() {
  const office = await anOffice(database);
  const actor = await aUser(database, office);
  const { client, site } = await aWorkplace(database);
  const asked = (over: object = {}) =>
    database.as(actor, (work) =>
      addFirstRecall(work, { siteId: site.id, askedOn: '2026-10-01', asked: 50, namedUs: 24, ...over }),
    );
  const history = async () => (await database.as(actor, (look) => siteFirstRecalls(look, site.id))).nodes;
  const last = async () => {
    const { sites } = await database.as(actor, (look) => clientById(look, client.id));
    return sites.nodes[0]!.firstRecall;
  };
  return { office, actor, client, site, asked, history, last };
}

describe('asking at a site which name comes to mind first', () => {
  it('is kept with its day and how many were asked, the newest first, and the last stands at the site', async () => {
    const { asked, history, last } = await aScene();
    await asked({ askedOn: '2026-10-01' });
    await asked({ askedOn: '2025-10-01', asked: 40, namedUs: 12 });
    expect(await history()).toMatchObject([
      { askedOn: '2026-10-01', asked: 50, namedUs: 24, rate: { value: 0.48 }, noRate: null },
      { askedOn: '2025-10-01', asked: 40, namedUs: 12, rate: { value: 0.3 }, noRate: null },
    ]);
    expect(await last()).toMatchObject({ askedOn: '2026-10-01', rate: { value: 0.48 } });
  });

  it('is nothing that has to be there', async () => {
    const { history, last } = await aScene();
    expect([await history(), await last()]).toEqual([[], null]);
  });

  it('gives the numbers and no share while fewer than ten were asked, and says why', async () => {
    const { asked, last } = await aScene();
    await asked({ asked: 9, namedUs: 4 });
    expect(await last()).toMatchObject({ asked: 9, namedUs: 4, rate: null, noRate: 'TOO_FEW' });
  });

  it.each([
    [{ askedOn: '2026-11-22' }, 'ASKED_IN_THE_FUTURE', 'askedOn'],
    [{ asked: 0 }, 'ASKED_OUT_OF_RANGE', 'asked'],
    [{ namedUs: -1 }, 'NAMED_OUT_OF_RANGE', 'namedUs'],
    [{ namedUs: 51 }, 'MORE_NAMED_THAN_ASKED', 'namedUs'],
  ])('%j is refused with %s', async (over, code, field) => {
    const { asked, history } = await aScene();
    await expect(asked(over)).rejects.toMatchObject({ code, field });
    expect(await history()).toEqual([]);
  });

  it('counts once for a day, and not where the site is put away', async () => {
    const { actor, site, asked } = await aScene();
    await asked();
    await expect(asked({ namedUs: 30 })).rejects.toMatchObject({ code: 'ASKED_THAT_DAY', field: 'askedOn' });
    await database.as(actor, (work) => archiveClientPart(work, { part: 'SITE', id: site.id, version: 1 }));
    await expect(asked({ askedOn: '2026-11-01' })).rejects.toMatchObject({ code: 'PUT_AWAY' });
  });
});

describe('a figure that was kept', () => {
  it('is set right at the version that one saw, else theirs is shown', async () => {
    const { actor, asked, history } = await aScene();
    const kept = await asked();
    const right = { ...kept, askedOn: '2026-10-02', asked: 60, namedUs: 30 } as const;
    await database.as(actor, (work) => editFirstRecall(work, right));
    expect(await history()).toMatchObject([{ askedOn: '2026-10-02', asked: 60, namedUs: 30, version: 2 }]);

    const second = database.as(actor, (work) => editFirstRecall(work, { ...right, namedUs: 20 }));
    const theirs = { ...right, version: 2 };
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT', theirs });
  });

  it('is taken out and comes back, unless another stands for its day by then', async () => {
    const { actor, asked, history } = await aScene();
    const kept = await asked();
    const removed = await database.as(actor, (work) => removeFirstRecall(work, kept));
    expect(await history()).toEqual([]);
    const back = await database.as(actor, (work) => restoreFirstRecall(work, removed));
    expect(await history()).toMatchObject([{ id: kept.id, version: 3 }]);

    const again = await database.as(actor, (work) => removeFirstRecall(work, back));
    const edit = { ...again, askedOn: '2026-10-02', asked: 60, namedUs: 30 } as const;
    await expect(database.as(actor, (work) => editFirstRecall(work, edit))).rejects.toBeInstanceOf(NotFound);
    await asked();
    const restoring = database.as(actor, (work) => restoreFirstRecall(work, again));
    await expect(restoring).rejects.toMatchObject({ code: 'ASKED_THAT_DAY' });
  });

  it('leaves a trace of each deed, without its numbers', async () => {
    const { actor, asked } = await aScene();
    const kept = await asked();
    await database.as(actor, (work) => removeFirstRecall(work, kept));
    const { rows } = await database.client.query(
      'select action, actor_id, details from audit_event where subject_id = $1 order by action',
      [kept.id],
    );
    expect(rows).toEqual([
      { action: 'addFirstRecall', actor_id: actor.id, details: null },
      { action: 'removeFirstRecall', actor_id: actor.id, details: null },
    ]);
  });

  it.each(['PROGRAM_OWNER', 'ADMINISTRATOR'] as const)('is not for a %s, who changes nothing', async (role) => {
    const { office, site, asked, history } = await aScene();
    const kept = await asked();
    const actor = await aUser(database, office, role);
    const figure = { askedOn: '2026-11-01', asked: 20, namedUs: 10 } as const;
    for (const act of [
      database.as(actor, (look) => siteFirstRecalls(look, site.id)),
      database.as(actor, (work) => addFirstRecall(work, { siteId: site.id, ...figure })),
      database.as(actor, (work) => editFirstRecall(work, { ...kept, ...figure })),
      database.as(actor, (work) => removeFirstRecall(work, kept)),
      database.as(actor, (work) => restoreFirstRecall(work, kept)),
    ])
      await expect(act).rejects.toBeInstanceOf(NotAllowed);
    expect(await history()).toMatchObject([{ id: kept.id, version: 1 }]);
  });

  it('is not there for what is no site and no figure', async () => {
    const { actor, asked } = await aScene();
    await expect(asked({ siteId: newId() })).rejects.toBeInstanceOf(NotFound);
    const nothing = { id: newId(), version: 1 };
    for (const act of [
      database.as(actor, (look) => siteFirstRecalls(look, newId())),
      database.as(actor, (work) => removeFirstRecall(work, nothing)),
      database.as(actor, (work) => restoreFirstRecall(work, nothing)),
    ])
      await expect(act).rejects.toBeInstanceOf(NotFound);
  });
});
