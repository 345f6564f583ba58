import { newId } from '../../core/id.ts';
import { input, list, mineBut, object, promise, reason, version, type Row } from './way.ts';

const secondYear = { makes: 'FOLLOW_UP', trigger: 'ANNIVERSARY', forWhom: 'STAFF', amount: null };
const asFollowed = {
  name: '一年の節目',
  byRole: 'COORDINATOR',
  channel: 'VISIT',
  daysBefore: 0,
  daysAfter: 7,
  script: '',
};

export const calls: Record<string, Row> = {
  milestoneRules: object({ officeId: (it) => ({ officeId: it.officeId }) }),
  previewRule: object({ officeId: input((it) => ({ officeId: it.officeId, ...secondYear })) }),
  addRule: object({ officeId: input((it) => ({ officeId: it.officeId, ...secondYear, ...asFollowed })) }),
  changeRule: object({ id: input((it) => ({ id: it.ruleId, version, ...asFollowed })) }),
  switchRuleOff: object({ id: input((it) => ({ id: it.ruleId, version })) }),
  switchRuleOn: object({ id: input((it) => ({ id: it.restingRuleId, version })) }),
  addFollowPlan: object({ officeId: (it) => ({ officeId: it.officeId }) }),
  calls: list({ office: input(() => ({ scope: 'OFFICE' })), unassigned: input(() => ({ scope: 'UNASSIGNED' })) }),
  callById: object({ id: (it) => ({ id: it.callId }) }),
  callsOfPerson: object({ personId: (it) => ({ personId: it.personId }) }),
  callNumbers: list({ period: () => ({ fromOn: '2026-11-01', toOn: '2026-11-30' }) }),
  thankForCall: object({ callId: (it) => ({ callId: it.madeCallId }) }),
  possibleCallers: object({ callId: (it) => ({ callId: it.callId }) }),
  recordCall: object(
    {
      id: input((it) => ({ key: newId(), id: it.callId, version, outcome: 'ABSENT' })),
      ownerId: mineBut((mine) => ({ key: newId(), id: mine.callId, version, outcome: 'WISH' }))((it) => ({
        wish: { text: '手順書がほしい', ...promise, ownerId: it.userId },
      })),
    },
    { ownerId: 'OWNER_NOT_POSSIBLE' },
  ),
  takeCall: object({ id: input((it) => ({ id: it.callId, version })) }),
  delegateCall: object(
    {
      id: mineBut((mine) => ({ version, reason, toUserId: mine.userId }))((it) => ({ id: it.callId })),
      toUserId: mineBut((mine) => ({ id: mine.callId, version, reason }))((it) => ({ toUserId: it.userId })),
    },
    { toUserId: 'OWNER_NOT_POSSIBLE' },
  ),
  putOffCall: object({ id: input((it) => ({ id: it.callId, version, reason, dueOn: '2026-11-27' })) }),
  dropCall: object({ id: input((it) => ({ id: it.callId, version, reason })) }),
  takeBackCall: object({ id: input((it) => ({ id: it.triedCallId, version })) }),
};
