import { life, work, type PersonStory } from '../story.ts';

/** In his third term; a report that we owe him is late. */
export const ishiharaKazuya: PersonStory = {
  name: '石原 和也',
  reading: 'いしはら かずや',
  staffNo: 'E-1019',
  phone: '090-0000-1019',
  jobs: [
    {
      unit: 'kensa',
      supervisor: 'tsuchiya',
      startedOn: -250,
      termsTo: [-161, -70, 50],
      coordinator: 'aoki',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -118,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('珈琲', '珈琲豆を自分で焼くのが楽しみ。近ごろは浅煎り'),
        work('測定器', '三次元測定機を覚えたいと、自分から手を挙げた'),
      ],
    },
    {
      on: -76,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('珈琲', 'エチオピアの豆を焼きすぎた。一袋いただいた'),
        work('測定器', '土屋職長の隣で週に一度、測定機の練習が始まった'),
        life('お母さま', 'お母さまが膝の手術を控え、週末は藤沢の実家へ', {
          isSensitive: true,
          wrong: 'お母さまが腰の手術を控え、週末は藤沢の実家へ',
        }),
      ],
    },
    {
      on: -34,
      by: 'aoki',
      channel: 'PHONE',
      raisedBy: 'US',
      facts: [
        life('お母さま', 'お母さまの手術は無事に終わり、歩く練習中', { isSensitive: true }),
        work('測定器', '簡単な部品なら一人で測れるようになった'),
      ],
      issues: [
        {
          text: '検査室の照明が暗く、夕方は目がかすむ',
          audience: 'EVERYONE',
          promise: {
            owner: 'aoki',
            dueOn: -9,
            direction: '職長に手元灯の追加をお願いし、型番はこちらで調べて渡す',
            report: { to: 'PERSON', on: -2, via: 'PHONE' },
          },
          course: [{ kind: 'RESOLVED', on: -10, by: 'aoki', text: '手元灯が2台入り、作業台の明るさが基準を超えた。' }],
        },
      ],
    },
    {
      on: -16,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('珈琲', '焙煎の会に誘われ、来月は初めて人前で淹れる'),
        work('測定器', '新人に測定機を教える番。緊張で早口になった'),
      ],
      issues: [
        {
          text: '通勤手当の経路変更が先月分に反映されていない',
          promise: {
            owner: 'aoki',
            dueOn: -3,
            direction: '給与の担当に差額を確かめ、今月の支払いに足してもらう',
            report: { to: 'PERSON', on: 3, via: 'MESSAGE' },
          },
        },
      ],
      next: { on: -2, postponed: { reason: '職場の棚卸しと重なり、本人の希望で延ばした。' } },
    },
  ],
};
