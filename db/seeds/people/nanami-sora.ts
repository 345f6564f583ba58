import { life, work, type PersonStory } from '../story.ts';

/** A wheelchair runner who made the desk reachable for all. */
export const nanamiSora: PersonStory = {
  name: '七海 空',
  reading: 'ななみ そら',
  staffNo: 'E-1039',
  phone: '090-0000-1039',
  jobs: [
    {
      unit: 'uketsuke2',
      supervisor: 'segawa',
      startedOn: -118,
      termsTo: [-27, 64],
      coordinator: 'murase',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -112,
      by: 'murase',
      raisedBy: 'US',
      facts: [
        life('車いす駅伝', '車いすの駅伝で四区を走る。腕は手袋の下がまめだらけ'),
        work('机', '机の下の棚が車輪に当たり、少し斜めに座っている'),
      ],
      issues: [
        {
          text: '机の下の棚を外してほしい',
          promise: {
            owner: 'murase',
            dueOn: -102,
            direction: '瀬川リーダーと施設の方に、机の図を見せて頼む',
            report: { to: 'PERSON', on: -101, via: 'VISIT' },
          },
          course: [
            { kind: 'RESOLVED', on: -103, by: 'murase', text: '棚を外し、通路も10センチ広げていただいた。' },
            { kind: 'REPORTED', on: -101, by: 'murase', via: 'VISIT', text: 'その場で一回転して見せてくれた。' },
          ],
        },
      ],
    },
    {
      on: -83,
      by: 'murase',
      raisedBy: 'STAFF',
      facts: [
        life('車いす駅伝', '合宿で坂の下りを覚えた。風の音が大きいそう'),
        work('机', 'まっすぐ座れ、夕方の肩が軽い。電話の数も伸びた'),
      ],
    },
    {
      on: -52,
      by: 'murase',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('車いす駅伝', '予選を一位で抜けた。たすきは畳んで枕元に置く'),
        work('机', '隣の席の方も机を直し、腰が楽になったと話す'),
      ],
    },
    {
      on: -20,
      by: 'murase',
      raisedBy: 'STAFF',
      facts: [
        life('車いす駅伝', '本番は区間二位。抜かれた選手と友達になった'),
        work('机', '瀬川リーダーに頼まれ、席の見直しの班に入った'),
      ],
      issues: [
        {
          text: '更衣室の引き戸が重く、一人で開けにくい',
          promise: {
            owner: 'murase',
            dueOn: 3,
            direction: '施設の担当に滑車の交換の見積もりを頼む',
            report: { to: 'PERSON', on: 5, via: 'PHONE' },
          },
        },
      ],
      next: { on: 4 },
    },
  ],
};
