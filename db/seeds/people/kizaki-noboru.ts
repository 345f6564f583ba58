import { life, work, type PersonStory } from '../story.ts';

/** He learns the language of the ship's crew. */
export const kizakiNoboru: PersonStory = {
  name: '木崎 昇',
  reading: 'きざき のぼる',
  staffNo: 'E-1021',
  phone: '090-0000-1021',
  office: 'head',
  jobs: [
    {
      unit: 'yunyu',
      supervisor: 'okabe',
      startedOn: -230,
      termsTo: [-139, -48, 43],
      coordinator: 'kawabata',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -218,
      by: 'kawabata',
      raisedBy: 'STAFF',
      facts: [
        life('港の食堂', '港の食堂で朝の定食。店主に船員さんを紹介された'),
        work('貨物の書類', '船荷証券の字面に歯が立たず、辞書を二冊持ち歩く'),
      ],
    },
    {
      on: -163,
      by: 'kawabata',
      raisedBy: 'STAFF',
      facts: [
        life('港の食堂', '船員さんに数の言い方を習い、味噌汁の作り方を教えた'),
        work('貨物の書類', '品名の訳を自分の帳面にため、三百語になった'),
      ],
    },
    {
      on: -97,
      by: 'kawabata',
      channel: 'ONLINE',
      raisedBy: 'US',
      facts: [
        life('港の食堂', '船員さんの国から絵はがきが届き、食堂の壁に貼られた'),
        work('貨物の書類', '税番の違いを見つけ、岡部課長が税関に確かめてくれた'),
      ],
    },
    {
      on: -41,
      by: 'kawabata',
      raisedBy: 'STAFF',
      facts: [
        life('港の食堂', '船が戻り、今度は家族の写真を見せ合った'),
        work('貨物の書類', '帳面を課の共有にし、毎朝一語ずつ足している'),
      ],
      issues: [
        {
          text: '通関の資格の講座を受けられるか知りたい',
          promise: {
            owner: 'kawabata',
            dueOn: -20,
            direction: '教育訓練の決まりと、夜の講座の費用を調べる',
            report: { to: 'PERSON', on: -18, via: 'ONLINE' },
          },
          course: [
            {
              kind: 'INTERIM_REPORT',
              on: -18,
              by: 'kawabata',
              via: 'ONLINE',
              text: '費用は半分まで出る見込みと伝えた。日程は来月分かる。',
              nextReportOn: 10,
            },
            { kind: 'PROMISE_CHANGED', on: -18, by: 'kawabata', text: '講座の日程が来月に発表されるため。', dueOn: 9 },
          ],
        },
      ],
      next: { on: 8 },
    },
  ],
};
