import { input, list, object, reason, version, type Row } from './way.ts';

const usualCalendar = {
  ...{ weeklyOff: [0, 6], keepsHolidays: true, yearEndFrom: '12-29', yearEndUntil: '01-03' },
  ...{ opensAt: '09:00', closesAt: '18:00', closures: [] },
};

export const calendar: Record<string, Row> = {
  officeDays: list({ some: () => ({ from: '2026-11-01', to: '2026-11-30' }) }, { isShared: true }),
  officeCalendar: object({ id: (it) => ({ id: it.officeId }) }),
  officeCalendarPreview: object({ id: input((it) => ({ id: it.officeId, version, ...usualCalendar })) }),
  saveOfficeCalendar: object({ id: input((it) => ({ id: it.officeId, version, ...usualCalendar })) }),
  today: list({ first: () => ({}) }),
  myVisitsByDay: list({ some: () => ({ from: '2026-11-01', to: '2026-11-30' }) }, { isShared: true }),
  closedDayDates: list({ first: () => ({}) }, { isShared: true }),
  calendar: list({
    mine: () => ({ from: '2026-11-01', to: '2026-12-31', scope: 'MINE' }),
    office: () => ({ from: '2026-11-01', to: '2026-12-31', scope: 'OFFICE' }),
  }),
  planFollowUp: object({
    personId: input((it) => ({ personId: it.otherPersonId, plannedOn: '2026-12-02', channel: 'VISIT' })),
  }),
  moveFollowUp: object({ id: input((it) => ({ id: it.followUpId, version, plannedOn: '2026-12-02', reason })) }),
  cancelFollowUp: object({ id: input((it) => ({ id: it.followUpId, version, reason })) }),
};
