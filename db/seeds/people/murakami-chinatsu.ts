import { life, work, type PersonStory } from '../story.ts';

/** Her second term ends in twenty days, and she has not decided. */
export const murakamiChinatsu: PersonStory = {
  name: '村上 千夏',
  reading: 'むらかみ ちなつ',
  staffNo: 'E-1031',
  phone: '090-0000-1031',
  jobs: [
    {
      unit: 'yushi',
      supervisor: 'kanbe',
      startedOn: -160,
      termsTo: [-71, 20],
      coordinator: 'aoki',
      sales: 'morishita',
      salesNext: 1,
    },
  ],
  visits: [
    {
      on: -62,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('娘さんのピアノ', '娘さんがピアノの発表会に向けて猛練習。送り迎えで夜9時'),
        work('融資書類', '融資の申込書の確認を一通り任された'),
      ],
    },
    {
      on: -41,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('娘さんのピアノ', '娘さんが難しい曲に替えた。家では口を出さないと決めた'),
        work('残業', '月末は2時間ほど残る。稽古の日は定時で帰りたい'),
        life('体調', '健診で血圧が高めと言われ、通院を始めた', { isSensitive: true }),
      ],
      issues: [
        {
          text: '火曜と木曜だけ定時で上がれるようにしてほしい',
          promise: {
            owner: 'morishita',
            dueOn: -34,
            direction: 'グループ長に月末の分担を相談する',
            report: { to: 'PERSON', on: -33, via: 'PHONE' },
          },
          course: [
            {
              kind: 'RESOLVED',
              on: -35,
              by: 'morishita',
              text: '火・木は17時半までと、グループ内で決めていただいた。',
            },
            {
              kind: 'REPORTED',
              on: -33,
              by: 'aoki',
              via: 'PHONE',
              text: '「言ってみてよかった」とほっとした声だった。',
            },
          ],
        },
      ],
    },
    {
      on: -20,
      by: 'aoki',
      channel: 'ONLINE',
      raisedBy: 'US',
      facts: [
        life('娘さんのピアノ', '予選を通り、知らせを見て二人で泣いた'),
        work('残業', '火・木の定時は守られている。水曜へ寄せて無理はない'),
      ],
    },
    {
      on: -6,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('娘さんのピアノ', '本番の衣装が決まり、家族で早寝を始めた'),
        work('更新', '更新は前向き。時間を増やす話は発表会のあとに'),
      ],
      issues: [
        {
          text: '次の契約で時給が上がるなら続けたい',
          promise: {
            owner: 'morishita',
            dueOn: 5,
            decides: { user: 'kawabata', on: 2 },
            report: { to: 'PERSON', on: 6, via: 'VISIT' },
          },
        },
      ],
      next: { on: 0 },
    },
  ],
};
