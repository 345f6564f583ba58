import { life, work, type PersonStory } from '../story.ts';

/** He walks to work along the sea again after an illness, and found the warehouse a better way. */
export const mogiShunpei: PersonStory = {
  name: '茂木 俊平',
  reading: 'もぎ しゅんぺい',
  staffNo: 'E-1024',
  phone: '090-0000-1024',
  jobs: [
    {
      unit: 'hokan',
      supervisor: 'kitagawa',
      startedOn: -188,
      termsTo: [-97, -6, 85],
      coordinator: 'aoki',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -180,
      by: 'aoki',
      raisedBy: 'US',
      facts: [
        life('散歩', '大病のあとの一年目。医師と約束した朝の40分を歩く', { isSensitive: true }),
        work('棚卸し', '棚卸しの数が合わず、同じ棚を三度数えた'),
      ],
    },
    {
      on: -121,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('散歩', '海沿いの道で、杖の老人と毎朝会釈するようになった'),
        work('棚卸し', '棚の番号が飛んでいると気付き、地図を描いた'),
      ],
      issues: [
        {
          text: '棚の番号を振り直す案を聞いてほしい',
          audience: 'EVERYONE',
          promise: {
            owner: 'morishita',
            dueOn: -107,
            direction: '北川課長との打ち合わせに案の図を持って行く',
            report: { to: 'PERSON', on: -106, via: 'VISIT' },
          },
          course: [
            {
              kind: 'PROMISE_CHANGED',
              on: -109,
              by: 'morishita',
              text: '北川課長の出張が延び、翌週に改めた。',
              dueOn: -99,
            },
            { kind: 'RESOLVED', on: -100, by: 'morishita', text: '連休の間に番号を振り直すと決めていただいた。' },
            {
              kind: 'REPORTED',
              on: -98,
              by: 'aoki',
              via: 'VISIT',
              text: '図面の隅に自分の名前が入ったと、照れながら見せてくれた。',
            },
          ],
        },
      ],
    },
    {
      on: -74,
      by: 'aoki',
      channel: 'ONLINE',
      raisedBy: 'STAFF',
      facts: [
        life('散歩', '老人は元船乗りで、雲を見て明日の天気を当てる'),
        work('棚卸し', '番号が新しくなり、棚卸しが二日から一日になった'),
      ],
    },
    {
      on: -27,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('散歩', '検査の値が良く、通院は半年に一度でよいそう', { isSensitive: true }),
        work('棚卸し', 'ほかの倉庫の班長が、番号のやり方を見学に来た'),
      ],
      next: { on: 12 },
    },
  ],
};
