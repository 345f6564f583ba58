import { life, work, type PersonStory } from '../story.ts';

/** One month in, and finding his feet. */
export const onoKenta: PersonStory = {
  name: '大野 健太',
  reading: 'おおの けんた',
  staffNo: 'E-1045',
  phone: '090-0000-1045',
  jobs: [
    { unit: 'nyuka', supervisor: 'kurata', startedOn: -30, termsTo: [60], coordinator: 'aoki', sales: 'morishita' },
  ],
  visits: [
    {
      on: -30,
      by: 'aoki',
      raisedBy: 'US',
      facts: [
        life('草野球', '土曜は草野球でショート。来月に区の大会がある'),
        work('検品', '入荷検品で、品番の読み合わせを教わった'),
      ],
    },
    {
      on: -23,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        work('検品', '品番の多さに目が回る。棚の色分けで覚え始めた'),
        life('昼休み', '昼は一人で車の中。話す相手がまだいない', { audience: 'SELF' }),
      ],
      issues: [
        {
          text: '安全靴の幅が合わず、夕方になると小指が痛い',
          promise: {
            owner: 'aoki',
            dueOn: -16,
            direction: '幅広の型を取り寄せ、費用は当社で持つ',
            report: { to: 'PERSON', on: -15, via: 'VISIT' },
          },
          course: [
            { kind: 'RESOLVED', on: -17, by: 'aoki', text: '4Eの靴を届け、試し履きも済ませた。' },
            {
              kind: 'REPORTED',
              on: -15,
              by: 'aoki',
              via: 'VISIT',
              text: '一日履いて痛みが出ないと確かめ、喜んでもらえた。',
            },
          ],
        },
      ],
    },
    {
      on: -15,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('草野球', '練習試合で猛打賞。大会の相手は去年の優勝チーム'),
        work('検品', '一人で一列を任され、倉田課長に早いねと言われた'),
      ],
    },
    {
      on: -7,
      by: 'konishi',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('草野球', '大会は二回戦で惜敗。一本打ち、妹さんが動画に撮った'),
        work('フォークリフト', 'フォークリフトの講習を受けてみたい'),
      ],
      issues: [
        {
          text: 'フォークリフト講習の費用と、休みの扱いを知りたい',
          promise: {
            owner: 'aoki',
            dueOn: 1,
            direction: '教育訓練の制度で受けられるか人事に確かめ、日程の候補を二つ出す',
            report: { to: 'PERSON', on: 2, via: 'PHONE' },
          },
        },
      ],
      next: { on: 0 },
    },
  ],
};
