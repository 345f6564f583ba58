import { describe, expect, it } from '@jest/globals';
import { anOffice } from '../testing/builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { Sql } from '../core/sql.ts';
import { extendOfficeDays, renewHolidays } from './office-days.ts';

const database = useDatabase();
const extend = (now = NOON) => extendOfficeDays({ sql: new Sql(database.client, true), now });
const dayOf = async (officeId: string, day: string) =>
  (await database.client.query('select * from office_day where office_id = $1 and day = $2', [officeId, day])).rows[0];
const countOf = async (officeId: string) =>
  Number(
    (await database.client.query('select count(*) from office_day where office_id = $1', [officeId])).rows[0].count,
  );

describe('the days of an office', () => {
  it('reach from a year back to two years ahead', async () => {
    const { id } = await anOffice(database);
    await extend();
    expect(await dayOf(id, '2025-11-21')).toBeDefined();
    expect(await dayOf(id, '2028-11-21')).toBeDefined();
  });

  it('send a promise to the business day before and a visit to the one after', async () => {
    const { id } = await anOffice(database);
    await extend();
    expect(await dayOf(id, '2026-11-23')).toMatchObject({
      is_business: false,
      holiday: '勤労感謝の日',
      promise_on: '2026-11-20',
      visit_on: '2026-11-24',
    });
    expect(await dayOf(id, '2026-12-31')).toMatchObject({ promise_on: '2026-12-28', visit_on: '2027-01-04' });
  });

  it('stay as they are when nothing lacks, and grow when time has passed', async () => {
    const { id } = await anOffice(database);
    await extend();
    await database.client.query('update office_day set is_business = false where office_id = $1 and day = $2', [
      id,
      '2026-11-24',
    ]);
    const count = await countOf(id);

    await extend();
    expect(await countOf(id)).toBe(count);

    await extend(new Date('2027-02-21T03:00:00Z'));
    expect(await dayOf(id, '2029-02-21')).toBeDefined();
    expect(await dayOf(id, '2026-11-24')).toMatchObject({ is_business: false });
  });
});

describe('the holidays of an office', () => {
  it('are written anew when the list of holidays is another one', async () => {
    const { id } = await anOffice(database);
    await extend();
    await database.client.query(
      'update office_day set is_business = true, holiday = null where office_id = $1 and day = $2',
      [id, '2027-01-11'],
    );
    const work = { sql: new Sql(database.client, true), now: NOON, actor: null };
    await renewHolidays(work);
    expect(await dayOf(id, '2027-01-11')).toMatchObject({ is_business: false, holiday: '成人の日' });
    const { rows } = await database.client.query('select holidays from office_calendar where id = $1', [id]);
    expect(rows[0]).toMatchObject({ holidays: expect.any(String) });
  });
});
