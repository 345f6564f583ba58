import { newId } from '../../core/id.ts';
import { input, list, object, other, reason, version, type Row } from './way.ts';

const view = { filter: { neverMet: true }, sort: 'NEXT', isDescending: false, columns: ['CLIENT', 'NEXT'] };

export const people: Record<string, Row> = {
  silence: list({ mine: () => ({ scope: 'MINE' }), office: () => ({ scope: 'OFFICE' }) }),
  silenceLimits: list({ all: () => ({}) }),
  saveSilenceLimits: object({
    id: input((it) => ({ id: it.officeId, version, firstWeek: 7, firstMonth: 14, firstQuarter: 30, later: 45 })),
  }),
  people: list({
    all: () => ({}),
    sought: () => ({ search: 'kanaria' }),
    narrowed: (it) => ({ filter: { clientId: it.clientId, issues: 'OPEN' }, sort: 'LAST_CONTACT', isDescending: true }),
  }),
  rosterChoices: list({ all: () => ({}) }),
  savedViews: other('SELF'),
  addSavedView: other(
    'SELF',
    input(() => ({ name: newId(), ...view, isDefault: false })),
  ),
  renameSavedView: object({ id: input((it) => ({ id: it.savedViewId, version, name: newId() })) }),
  changeSavedView: object({ id: input((it) => ({ id: it.savedViewId, version, ...view })) }),
  openWithSavedView: object({ id: input((it) => ({ id: it.savedViewId, version, isDefault: true })) }),
  removeSavedView: object({ id: input((it) => ({ id: it.savedViewId, version })) }),
  personPage: object({ id: (it) => ({ id: it.personId }) }),
  personSheet: object({ id: (it) => ({ id: it.personId }) }),
  changes: object({ personId: (it) => ({ personId: it.personId }) }),
  search: list({
    all: input(() => ({ text: 'kanaria' })),
    people: input(() => ({ text: 'kanaria', kind: 'PEOPLE' })),
    said: input(() => ({ text: 'kanaria', kind: 'SAID' })),
  }),
  addPerson: object({ officeId: input((it) => ({ officeId: it.officeId, name: '森川 結衣' })) }),
  giveReading: object({ id: input((it) => ({ id: it.personId, version, reading: 'もりかわ' })) }),
  editPerson: object({ id: input((it) => ({ id: it.personId, version, name: '森川 結衣' })) }),
  similarPeople: list({ reading: input((it) => ({ reading: 'kanaria reading', butId: it.otherPersonId })) }),
  archivePerson: object({ id: input((it) => ({ id: it.otherPersonId, version, reason })) }),
  bringBackPerson: object({ id: input((it) => ({ id: it.archivedPersonId, version })) }),
  deletePerson: object({ id: input((it) => ({ id: it.otherPersonId, version })) }),
  movePerson: object({
    id: input((it, mine) => ({ id: it.personId, version, officeId: mine.branchId, reason })),
    officeId: input((it, mine) => ({ id: mine.personId, version, officeId: it.branchId, reason })),
  }),
  personRecord: object({ id: (it) => ({ id: it.personId }), archived: (it) => ({ id: it.archivedPersonId }) }),
  recordTenure: object({ personId: input((it) => ({ personId: it.otherPersonId, fromOn: '2026-10-21' })) }),
  takeBackLeaving: object({ id: input((it) => ({ id: it.leftTenureId, version, reason, isAtWork: true })) }),
  editTenure: object({ id: input((it) => ({ id: it.tenureId, version, fromOn: '2026-10-01' })) }),
  discloseRecord: object({
    personId: input((it) => ({ personId: it.personId, askedOn: '2026-11-20', reason })),
  }),
  recordConsent: object({
    personId: input((it) => ({
      personId: it.otherPersonId,
      purpose: 'MAIL',
      wording: reason,
      givenOn: '2026-11-20',
      givenVia: 'PAPER',
    })),
  }),
  withdrawConsent: object({
    id: input((it) => ({ id: it.consentId, version, withdrawnOn: '2026-11-21', withdrawnVia: 'EMAIL' })),
  }),
};
