import { newId } from '../../core/id.ts';
import { input, list, object, reason, version, type Row, type Way } from './way.ts';

const handing =
  (way: Way): Way =>
  (it, mine) => ({
    input: {
      ...{ key: newId(), reason },
      people: [{ personId: mine.personId, fromId: mine.userId, toId: mine.colleagueId, ...way(it, mine) }],
    },
  });

export const handovers: Record<string, Row> = {
  handovers: list({ toMe: () => ({ part: 'TO_ME' }), ofOffice: () => ({ part: 'OF_OFFICE' }) }),
  handover: object({ id: (it) => ({ id: it.handoverId }) }),
  handoverSheet: object({ personId: (it) => ({ personId: it.personId }) }),
  handoverChoices: list({
    fromId: (it) => ({ fromId: it.userId }),
    personIds: (it) => ({ personIds: [it.personId] }),
  }),
  handOver: object(
    {
      personId: handing((it) => ({ personId: it.personId })),
      fromId: handing((it) => ({ fromId: it.userId })),
      toId: handing((it) => ({ toId: it.colleagueId })),
    },
    { personId: 'PERSON_NOT_FOUND', fromId: 'NOTHING_TO_HAND_OVER', toId: 'OWNER_NOT_POSSIBLE' },
  ),
  acceptHandover: object({ id: input((it) => ({ id: it.handedPersonId, version })) }),
  acceptPromise: object({ id: input((it) => ({ id: it.handedPromiseId })) }),
  redatePromise: object({
    id: input((it) => ({ id: it.handedPromiseId, version, dueOn: '2026-12-01', reportOn: '2026-12-02', reason })),
  }),
  declineHandover: object({ id: input((it) => ({ id: it.handedPersonId, version, reason })) }),
  undoHandover: object({ id: input((it) => ({ id: it.handoverId, version, reason })) }),
};
