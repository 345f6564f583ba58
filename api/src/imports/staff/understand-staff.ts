import { createHash } from 'node:crypto';
import { LINE_LIMIT, nameText, searchText, type Day } from '#domain';
import type { FieldTexts, UnderstoodLine } from '../engine/rules.ts';
import { Said } from '../engine/said.ts';

/** How long the name of a place of work, and what is said of days and hours, may be. */
const PLACE_LIMIT = 200;

/** A line about dispatched staff: who they are, where they work, until when, and who answers for them. */
export function understandStaff(texts: FieldTexts): UnderstoodLine {
  const said = new Said(texts);
  const staff_no = said.staffNo('staffNo');
  const name = said.name('name');
  if (!staff_no) said.blame('STAFF_NO_MISSING', 'staffNo');
  if (!name) said.blame('NAME_MISSING', 'name');
  const person = {
    ...{ staff_no, name, reading: said.reading('reading'), born_on: said.day('bornOn') },
    ...{ phone: said.phone('phone'), email: said.email('email') },
  };
  const fields = { ...person, ...workOf(said), ...termOf(said), ...ownersOf(said), fingerprint: fingerprintOf(person) };
  return { key: staff_no, label: name ?? staff_no, fields, faults: said.faults };
}

function workOf(said: Said) {
  const [client, site, org_unit] = ['client', 'site', 'orgUnit'].map((it) => said.text(it, PLACE_LIMIT, nameText));
  const places = [client, site, org_unit].filter(Boolean).length;
  if (places > 0 && places < 3) said.blame('WORKPLACE_INCOMPLETE', client ? (site ? 'orgUnit' : 'site') : 'client');
  const started_on = said.day('startedOn') ?? (said.has('startedOn') ? null : said.day('termFrom'));
  if (places > 0 && !started_on && !said.has('startedOn') && !said.has('termFrom'))
    said.blame('START_MISSING', 'startedOn');
  return {
    ...{ client, site, org_unit, started_on, supervisor: said.name('supervisor') },
    ...{
      supervisor_reading: said.reading('supervisorReading'),
      supervisor_title: said.text('supervisorTitle', 100, wide),
    },
    ...{ workplace_phone: said.phone('workplacePhone'), work_days: said.text('workDays', PLACE_LIMIT) },
    ...{ work_hours: said.text('workHours', PLACE_LIMIT), duties: said.text('duties', LINE_LIMIT) },
    remark: said.text('remark', LINE_LIMIT),
  };
}

/** Katakana in half width as it is written everywhere else. */
const wide = (text: string) => nameText(/[\uff61-\uff9f]/.test(text) ? text.normalize('NFKC') : text);

function termOf(said: Said) {
  const [term_from, term_to] = [dayOnce(said, 'termFrom'), said.day('termTo')];
  const isHalf = said.has('termFrom') !== said.has('termTo');
  if (isHalf) said.blame('TERM_INCOMPLETE', said.has('termFrom') ? 'termTo' : 'termFrom');
  if (term_from && term_to && term_to < term_from) said.blame('TERM_ENDS_BEFORE_START', 'termTo');
  return { term_from, term_to, renewals: said.count('renewals') };
}

/** The first day of the term may have been read as that of the work: it is blamed once. */
function dayOnce(said: Said, field: string): Day | null {
  const day = said.day(field);
  const same = said.faults.filter((it) => it.field === field);
  if (same.length > 1) said.faults.splice(said.faults.lastIndexOf(same[1]!), 1);
  return day;
}

const ownersOf = (said: Said) => ({ coordinator: said.name('coordinator'), sales: said.name('sales') });

/** By what a person is known again whom somebody said to be another one. */
export const fingerprintOf = (person: { [key: string]: string | null }): string =>
  createHash('sha256')
    .update([searchText(person.name ?? ''), person.reading, person.born_on, person.phone, person.email].join('\n'))
    .digest('hex')
    .slice(0, 32);
