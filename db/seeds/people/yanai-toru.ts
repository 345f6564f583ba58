import { life, work, type PersonStory } from '../story.ts';

/** Back at work after ten years at home. */
export const yanaiToru: PersonStory = {
  name: '柳井 徹',
  reading: 'やない とおる',
  staffNo: 'E-1026',
  phone: '090-0000-1026',
  office: 'omiya',
  jobs: [
    {
      unit: 'hoso',
      supervisor: 'ebihara',
      startedOn: -196,
      termsTo: [-105, -14, 77],
      coordinator: 'kudo',
      sales: 'nagamine',
    },
  ],
  visits: [
    {
      on: -190,
      by: 'kudo',
      raisedBy: 'US',
      facts: [
        life('弁当', '十年、家で親御さんを看た。人と昼を食べるのが久しぶり', { isSensitive: true }),
        work('包装', '包装の列の速さに、最初の日は手が動かなかった'),
      ],
    },
    {
      on: -158,
      by: 'kudo',
      raisedBy: 'STAFF',
      facts: [
        life('弁当', '自分の弁当を作り始めた。卵焼きだけで三日続いた'),
        work('包装', '海老原班長が、速さより止める勇気と言ってくれた'),
      ],
    },
    {
      on: -112,
      by: 'kudo',
      raisedBy: 'STAFF',
      facts: [
        life('弁当', '隣の席の方と、おかずを一品ずつ交換している'),
        work('包装', '印字のかすれで列を止めた。班の皆が集まって拍手'),
      ],
    },
    {
      on: -68,
      by: 'kudo',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('弁当', '母上の十八番の煮しめを、思い出しながら作れた'),
        work('包装', '止めた日のことが、衛生の掲示板に載った'),
      ],
    },
    {
      on: -23,
      by: 'kudo',
      raisedBy: 'STAFF',
      facts: [
        life('弁当', '弁当の写真を毎日撮り、百枚になった'),
        work('包装', '新しい方の隣に立つ役。自分の初日の話をするそう'),
      ],
      issues: [
        {
          text: '衛生管理の講座に出てみたい',
          promise: {
            owner: 'kudo',
            dueOn: 4,
            direction: '工場の講座に派遣の方も出られるか、二宮室長に聞く',
            report: { to: 'PERSON', on: 7, via: 'VISIT' },
          },
        },
      ],
      next: { on: 7 },
    },
  ],
};
