import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../core/actor.ts';
import { clock } from '../../core/clock.ts';
import { newId } from '../../core/id.ts';
import type { Office } from '../../offices/index.ts';
import { anOffice, aUser } from '../../testing/builders.ts';
import { useImports } from '../../testing/importing.ts';
import { aNumber, aStaffFile, aStaffLine } from '../../testing/staff-file.ts';
import { RULES } from './kinds.ts';
import { Job, Lost } from './job.ts';
import { run } from './run.ts';
import { workOnNext } from './work-through.ts';

const imports = useImports();

let office: Office;
let manager: Actor;
let mark: string;

beforeEach(async () => {
  office = await anOffice(imports.database);
  manager = await aUser(imports.database, office, 'MANAGER', 'OFFICE');
  mark = `M${aNumber()}-`;
});

const sql = async <T extends object>(text: string, values: unknown[] = []) =>
  (await imports.database.client.query<T & Record<string, unknown>>(text, values)).rows;

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => aStaffLine({ no: `${mark}${at}`, remark: `備考 ${at}` }));

const peopleOf = async () => {
  const [row] = await sql<{ people: number; work: number }>(
    `select count(distinct p.id)::int as people, count(a.id)::int as work from person p left join assignment a on a.person_id = p.id
     where p.staff_no like $1`,
    [`${mark}%`],
  );
  return row;
};

async function checked(count: number) {
  const id = await imports.upload(manager, office.id, aStaffFile(...lines(count)));
  await imports.check(manager, id);
  return id;
}

const claimedBy = async (workerId: string) => {
  const { rows } = await imports.pool.query(`select * from claim_import($1, '60 seconds')`, [workerId]);
  const { id, state, kind, started_by_id: startedById } = rows[0] as Record<string, string>;
  return new Job(imports.pool, { id, state, kind, startedById, workerId } as never);
};
const expire = (id: string) => sql(`update import set lease_until = now() - interval '1 second' where id = $1`, [id]);

describe('a worker', () => {
  it('takes no import that another one holds', async () => {
    const id = await checked(3);
    await imports.start(manager, id);
    const job = await claimedBy(newId());
    expect(job.held.id).toBe(id);
    expect(await workOnNext(imports.pool, newId())).toBe(false);
    await expire(id);
    expect(await workOnNext(imports.pool, newId())).toBe(true);
    expect((await imports.standing(manager, id)).state).toBe('DONE');
  });

  it('writes nothing once another one took over', async () => {
    const id = await checked(3);
    await imports.start(manager, id);
    const [slow] = [await claimedBy(newId())];
    await expire(id);
    const quick = await claimedBy(newId());
    await expect(run(slow, RULES.STAFF)).rejects.toBeInstanceOf(Lost);
    expect(await peopleOf()).toEqual({ people: 0, work: 0 });
    await run(quick, RULES.STAFF);
    expect(await peopleOf()).toEqual({ people: 3, work: 3 });
  });

  it('writes nothing once somebody cancelled, and goes on where it stopped', async () => {
    const id = await checked(3);
    await imports.start(manager, id);
    const job = await claimedBy(newId());
    await imports.cancel(manager, id);
    await expect(run(job, RULES.STAFF)).rejects.toBeInstanceOf(Lost);
    expect(await imports.standing(manager, id)).toMatchObject({ state: 'CANCELLED', counts: { imported: 0 } });
    expect((await imports.run(manager, id)).counts.imported).toBe(3);
  });

  it('gives an import up that no worker survives', async () => {
    const id = await checked(1);
    await imports.start(manager, id);
    await sql('update import set attempts = 5 where id = $1', [id]);
    await imports.toTheEnd();
    expect(await imports.standing(manager, id)).toMatchObject({ state: 'FAILED', faultCode: 'WORKER_LOST' });
    imports.expectDone(await imports.run(manager, id));
  });

  it('acts with the rights that somebody has now, not with those they had', async () => {
    const leaver = await aUser(imports.database, office, 'MANAGER');
    const id = await imports.upload(leaver, office.id, aStaffFile(...lines(1)));
    await imports.check(leaver, id);
    await imports.start(leaver, id);
    await sql(`update office_role set role = 'SALES', grade = null where user_id = $1`, [leaver.id]);
    await imports.toTheEnd();
    expect(await imports.standing(manager, id)).toMatchObject({ state: 'FAILED', faultCode: 'NOT_ALLOWED' });
    expect(await peopleOf()).toEqual({ people: 0, work: 0 });
  });
});

describe('two imports of one file at once', () => {
  it('bring each person once', async () => {
    const [one, other] = [await checked(1_100), await checked(1_100)];
    await imports.start(manager, one);
    await imports.start(manager, other);
    await Promise.all([workOnNext(imports.pool, newId()), workOnNext(imports.pool, newId())]);
    await imports.toTheEnd();
    const [a, b] = [await imports.standing(manager, one), await imports.standing(manager, other)];
    expect([a.state, b.state]).toEqual(['DONE', 'DONE']);
    expect(a.counts.imported + b.counts.imported).toBe(1_100);
    expect(await peopleOf()).toEqual({ people: 1_100, work: 1_100 });
    expect(await sql(`select count(*)::int as clients from client where name = 'つばめ精工株式会社'`)).toEqual([
      { clients: 1 },
    ]);
  }, 60_000);
});

describe('an import that breaks in the middle', () => {
  it('says that the disk is full, keeps whole batches, and goes on once there is room', async () => {
    const id = await checked(1_200);
    await sql(`create function no_room() returns trigger language plpgsql as $$ begin
      if new.remark = '備考 1100' then raise exception 'could not extend file' using errcode = '53100'; end if; return new; end $$`);
    await sql('create trigger no_room before insert on assignment for each row execute function no_room()');
    const broken = await imports.run(manager, id);
    expect(broken).toMatchObject({
      state: 'FAILED',
      faultCode: 'DISK_FULL',
      doneRows: 1_000,
      counts: { imported: 1_000 },
    });
    expect(await peopleOf()).toEqual({ people: 1_000, work: 1_000 });

    await sql('drop trigger no_room on assignment');
    await sql('drop function no_room');
    const done = await imports.run(manager, id);
    imports.expectDone(done);
    expect(done.counts).toMatchObject({ new: 1_200, imported: 1_200 });
    expect(await peopleOf()).toEqual({ people: 1_200, work: 1_200 });
  }, 60_000);
});

describe('an import', () => {
  it('can be taken back for seven days', async () => {
    const id = await checked(1);
    const { undoUntil } = await imports.run(manager, id);
    expect(new Date(undoUntil!).toISOString()).toBe('2026-11-28T03:00:00.000Z');
    const start = clock.stopAt(new Date('2026-11-28T03:00:01Z'));
    await expect(imports.undo(manager, id)).rejects.toMatchObject({ code: 'IMPORT_UNDO_TOO_LATE' });
    start();
  });

  it('is forgotten but for its counts after thirty days', async () => {
    const id = await checked(1);
    await imports.run(manager, id);
    const left = () =>
      sql<{ rows: number }>(
        `select (select count(*) from import_row where import_id = $1) + (select count(*) from import_part where import_id = $1)
              + (select count(*) from import_change where import_id = $1) as rows`,
        [id],
      );
    const forget = (now: string) =>
      sql(
        `select set_config('enishi.now', '${now}', false), forget_imports('30 days'), set_config('enishi.now', '2026-11-21T03:00:00Z', false)`,
      );
    await forget('2026-12-20T03:00:00Z');
    expect(Number((await left())[0]?.rows)).toBeGreaterThan(2);
    await forget('2026-12-22T03:00:00Z');
    expect(await left()).toEqual([{ rows: '0' }]);
    expect((await imports.standing(manager, id)).counts.imported).toBe(1);
  });

  it('that was let go asks for its file again, and is taken in no more', async () => {
    const id = await checked(1);
    expect(await imports.standing(manager, id)).toMatchObject({ isForgotten: false });
    await sql('delete from import_part where import_id = $1', [id]);
    expect(await imports.standing(manager, id)).toMatchObject({ isForgotten: true, viewerMay: ['see', 'cancel'] });
    await expect(imports.run(manager, id)).rejects.toMatchObject({ code: 'IMPORT_FORGOTTEN' });
    await expect(imports.check(manager, id)).rejects.toMatchObject({ code: 'IMPORT_FORGOTTEN' });
  });

  it('is not forgotten before thirty days have passed since it was checked', async () => {
    const id = await checked(1);
    await sql(`update import set created_at = '2026-10-01T00:00:00Z' where id = $1`, [id]);
    await sql(`select forget_imports('30 days')`);
    expect(await imports.standing(manager, id)).toMatchObject({ isForgotten: false });
  });

  it('is not there for a coordinator, not even for a read that forgets its policy', async () => {
    const id = await checked(1);
    const coordinator = await aUser(imports.database, office);
    await expect(imports.standing(coordinator, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const seen = await imports.work.look(coordinator, (look) =>
      look.sql.rows(
        {
          name: 'any-import',
          text: 'select 1 from import union all select 1 from import_row union all select 1 from import_part',
        },
        [],
      ),
    );
    expect(seen).toEqual([]);
  });

  it('leaves a trace for each person', async () => {
    const id = await checked(2);
    await imports.run(manager, id);
    const traces = await sql(
      `select action, count(*)::int as times from audit_event where subject_id = $1 and actor_id = $2
       and action in ('uploadImport', 'checkImport', 'runImport', 'importRow') group by action order by action`,
      [id, manager.id],
    );
    expect(traces).toEqual([
      { action: 'checkImport', times: 1 },
      { action: 'importRow', times: 2 },
      { action: 'runImport', times: 1 },
      { action: 'uploadImport', times: 1 },
    ]);
  });
});
