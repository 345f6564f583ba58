import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../../core/id.ts';
import { anOffice, aUser } from '../../testing/builders.ts';
import { useImports } from '../../testing/importing.ts';
import { aStaffFile, aStaffLine } from '../../testing/staff-file.ts';

/** A worker as it is served: built, and a process of its own. */
const built = path.resolve('dist', `worker-spec-${process.pid}`);
const ROWS = 2_300;

const imports = useImports();

beforeAll(() => {
  const swc = path.resolve('node_modules/@swc/cli/bin/swc.js');
  const what = ['src', '-d', built, '--strip-leading-paths', '--config-file', '../.swcrc', '-q'];
  execFileSync(process.execPath, [swc, ...what, '--ignore', '**/*.spec.ts', '--ignore', 'src/testing/**'], {
    cwd: 'api',
  });
}, 60_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

const begin = (workerId: string): ChildProcess =>
  spawn(process.execPath, [path.join(built, 'imports/worker.js'), workerId], {
    env: { ...process.env, DATABASE_URL: imports.url },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}

async function killed(worker: ChildProcess, workerId: string): Promise<void> {
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  await imports.pool.query('select release_imports($1)', [workerId]);
}

it('goes on after a worker was killed in the middle, and doubles nothing', async () => {
  const office = await anOffice(imports.database);
  const manager = await aUser(imports.database, office, 'MANAGER');
  const lines = Array.from({ length: ROWS }, (_, at) => aStaffLine({ no: `K${at}`, coordinator: manager.name }));
  const id = await imports.upload(manager, office.id, aStaffFile(...lines));
  const standing = () => imports.standing(manager, id);
  const has = (state: string) => async () => (await standing()).state === state;
  const { version } = await standing();
  await imports.beginCheck(manager, { id, version });

  for (const state of ['CHECKED', 'DONE'] as const) {
    const first = newId();
    const worker = begin(first);
    await until(async () => (await standing()).doneRows >= 1_000 || (await standing()).state === state);
    await killed(worker, first);
    const second = newId();
    const other = begin(second);
    await until(has(state));
    await killed(other, second);
    if (state === 'CHECKED') await imports.start(manager, id);
  }

  expect(await standing()).toMatchObject({ totalRows: ROWS, counts: { new: ROWS, imported: ROWS, review: 0 } });
  const { rows } = await imports.database.client.query(
    `select (select count(*)::int from person where staff_no like 'K%') as people, (select count(*)::int from assignment) as work,
            (select count(*)::int from contract_term) as terms, (select count(*)::int from ownership) as owners,
            (select count(*)::int from import_change where ordinal is not null) as changes`,
  );
  expect(rows).toEqual([{ people: ROWS, work: ROWS, terms: ROWS, owners: ROWS, changes: 5 * ROWS }]);
}, 120_000);
