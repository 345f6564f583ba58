import { addDays } from '#domain';
import { input, other, version, type Row } from './way.ts';

const recall = { askedOn: '2026-11-01', asked: 20, namedUs: 9 };
/** A day on which nobody asked at a site before. */
let daysBefore = 0;
const anotherDay = () => addDays('2026-09-01', (daysBefore -= 1));

export const clients: Record<string, Row> = {
  clients: other('ORGANISATION'),
  addClient: other(
    'ORGANISATION',
    input(() => ({ name: '青葉精機' })),
  ),
  addSite: other(
    'ORGANISATION',
    input((it) => ({ clientId: it.clientId, name: '立川工場' })),
  ),
  addOrgUnit: other(
    'ORGANISATION',
    input((it) => ({ siteId: it.siteId, name: '品質管理課' })),
  ),
  addSupervisor: other(
    'ORGANISATION',
    input((it) => ({ orgUnitId: it.orgUnitId, name: '大槻 誠' })),
  ),
  client: other('ORGANISATION', (it) => ({ id: it.clientId })),
  peopleAtClient: other('ORGANISATION', (it) => ({ clientId: it.clientId })),
  clientSites: other('ORGANISATION', (it) => ({ clientId: it.clientId })),
  siteOrgUnits: other('ORGANISATION', (it) => ({ siteId: it.siteId })),
  orgUnitSupervisors: other('ORGANISATION', (it) => ({ orgUnitId: it.orgUnitId })),
  workplaces: other('ORGANISATION', () => ({ search: '青葉' })),
  editClient: other(
    'ORGANISATION',
    input((it) => ({ id: it.clientId, version, name: '青葉精機' })),
  ),
  editSite: other(
    'ORGANISATION',
    input((it) => ({ id: it.siteId, version, name: '立川工場' })),
  ),
  editOrgUnit: other(
    'ORGANISATION',
    input((it) => ({ id: it.orgUnitId, version, name: '品質管理課' })),
  ),
  editSupervisor: other(
    'ORGANISATION',
    input((it) => ({ id: it.supervisorId, version, name: '大槻 誠' })),
  ),
  siteFirstRecalls: other('ORGANISATION', (it) => ({ siteId: it.siteId })),
  addFirstRecall: other(
    'ORGANISATION',
    input((it) => ({ siteId: it.siteId, ...recall, askedOn: anotherDay() })),
  ),
  editFirstRecall: other(
    'ORGANISATION',
    input((it) => ({ id: it.recallId, version, ...recall })),
  ),
  removeFirstRecall: other(
    'ORGANISATION',
    input((it) => ({ id: it.otherRecallId, version })),
  ),
  restoreFirstRecall: other(
    'ORGANISATION',
    input((it) => ({ id: it.recallId, version })),
  ),
  archiveClientPart: other(
    'ORGANISATION',
    input((it) => ({ part: 'SITE', id: it.emptySiteId, version })),
  ),
  restoreClientPart: other(
    'ORGANISATION',
    input((it) => ({ part: 'SITE', id: it.siteId, version })),
  ),
};
