import { life, work, type PersonStory } from '../story.ts';

/** She had two line managers and no answer; now she has one list. */
export const sudoFumika: PersonStory = {
  name: '須藤 史香',
  reading: 'すどう ふみか',
  staffNo: 'E-1010',
  phone: '090-0000-1010',
  office: 'head',
  jobs: [
    {
      unit: 'eigyoJimu',
      supervisor: 'amano',
      startedOn: -275,
      termsTo: [-184, -93, -2, 89],
      coordinator: 'enomoto',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -262,
      by: 'enomoto',
      raisedBy: 'STAFF',
      facts: [
        life('落語', '寄席に通い始めた。まくらの間がたまらない'),
        work('依頼の列', '二人の課長から急ぎが重なり、どちらも先と言われる'),
      ],
    },
    {
      on: -196,
      by: 'enomoto',
      raisedBy: 'STAFF',
      facts: [
        life('落語', '社会人の落語の会に入り、寿限無から覚えている'),
        work('依頼の列', '依頼を一列に並べた紙を机に立てた。天野課長が書き足す'),
      ],
    },
    {
      on: -121,
      by: 'enomoto',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      movedFrom: {
        staffNo: 'E-1036',
        on: -120,
        by: 'enomoto',
        reason: '同じ日に伺った佃さんの記録に書いてしまったため。',
      },
      facts: [
        life('落語', '高座名は須藤亭ふみ。家の猫が唯一の客'),
        work('依頼の列', '紙の列が画面の表になり、二人の課長も順を見てくれる'),
      ],
    },
    {
      on: -58,
      by: 'enomoto',
      raisedBy: 'STAFF',
      facts: [
        life('落語', '老人ホームで初高座。一番笑ったのは施設長だった'),
        work('依頼の列', '急ぎは週に三つまでと、課の決まりになった'),
      ],
    },
    {
      on: -9,
      by: 'enomoto',
      channel: 'ONLINE',
      raisedBy: 'STAFF',
      facts: [
        life('落語', '次の噺は芝浜。夫婦の場面で自分が泣いてしまう'),
        work('依頼の列', '隣の課にも表を貸した。礼は羊羹'),
      ],
      next: { on: 25 },
    },
  ],
};
