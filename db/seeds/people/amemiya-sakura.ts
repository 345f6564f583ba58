import { life, work, type PersonStory } from '../story.ts';

/** She keeps bees on a roof. */
export const amemiyaSakura: PersonStory = {
  name: '雨宮 さくら',
  reading: 'あめみや さくら',
  staffNo: 'E-0998',
  phone: '090-0000-0998',
  jobs: [
    {
      unit: 'kawase',
      supervisor: 'hamada',
      startedOn: -400,
      termsTo: [-309, -218, -127, -36, 55],
      coordinator: 'murase',
      sales: 'morishita',
      managerNext: { user: 'kawabata', on: 3 },
    },
  ],
  visits: [
    {
      on: -282,
      by: 'murase',
      raisedBy: 'STAFF',
      facts: [
        life('蜜蜂', '団地の屋上で、有志と蜜蜂を飼い始めた。刺されたのは二度'),
        work('外国為替', '国の名と通貨の記号を、蜂の巣箱に貼って覚えた'),
      ],
    },
    {
      on: -207,
      by: 'murase',
      raisedBy: 'STAFF',
      facts: [
        life('蜜蜂', '初めての蜜は小瓶に三十。公園の花の味がするそう'),
        work('外国為替', '送金の書類の英語を、声に出さずに読めるようになった'),
      ],
    },
    {
      on: -126,
      by: 'murase',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('蜜蜂', '女王蜂がいなくなり、群れが静かになった。心配で眠れない'),
        work('外国為替', '住所の書き間違いに気付き、送金の止まる前に直した'),
      ],
    },
    {
      on: -66,
      by: 'murase',
      raisedBy: 'STAFF',
      facts: [
        life('蜜蜂', '新しい女王を迎え、羽音が戻った。巣箱に耳を当てて泣いた'),
        work('外国為替', '浜田主任から、窓口向けの手引きを一緒に書こうと誘われた'),
      ],
    },
    {
      on: -24,
      by: 'murase',
      raisedBy: 'US',
      facts: [
        life('蜜蜂', '小学校で蜂の話をした。質問が四十も出て時間切れ'),
        work('外国為替', '手引きの表紙に蜂を描いたら、そのまま採用された'),
      ],
      next: { on: 20 },
    },
  ],
};
