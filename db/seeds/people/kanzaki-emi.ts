import { life, work, type PersonStory } from '../story.ts';

/** She became an employee of the client; a tie that goes on. */
export const kanzakiEmi: PersonStory = {
  name: '神崎 恵美',
  reading: 'かんざき えみ',
  staffNo: 'E-0952',
  phone: '090-0000-0952',
  office: 'omiya',
  jobs: [
    {
      unit: 'toroku',
      supervisor: 'hirose',
      startedOn: -600,
      termsTo: [-509, -418, -327, -236, -145, -54],
      endedOn: -54,
      endReason: '派遣先の社員に登用され、満了。',
      coordinator: 'sakurai',
      sales: 'nagamine',
    },
  ],
  visits: [
    {
      on: -380,
      by: 'sakurai',
      raisedBy: 'STAFF',
      facts: [
        life('手話', '同じ階の方と話したくて、手話の講座に通う'),
        work('登録', '登録の件数より、戻しの少なさで一番になりたい'),
      ],
    },
    {
      on: -290,
      by: 'sakurai',
      raisedBy: 'STAFF',
      facts: [life('手話', '昼休みに、手話で天気の話ができた'), work('登録', '戻しの理由を月ごとに数え、三つに絞れた')],
    },
    {
      on: -200,
      by: 'sakurai',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('手話', '同じ階に手話の昼の会ができ、八人が集まる'),
        work('登録', '広瀬グループ長から、登用の試験を勧められた'),
      ],
      issues: [
        {
          text: '登用の試験と、契約の関係を知りたい',
          promise: {
            owner: 'nagamine',
            dueOn: -186,
            direction: '派遣先の人事と、時期と条件をすり合わせる',
            report: { to: 'PERSON', on: -185, via: 'PHONE' },
          },
          course: [
            { kind: 'RESOLVED', on: -188, by: 'nagamine', text: '満了と同時の登用で、双方の合意が取れた。' },
            { kind: 'REPORTED', on: -185, by: 'sakurai', via: 'PHONE', text: '受けてみますと、はっきりした声だった。' },
          ],
        },
      ],
    },
    {
      on: -110,
      by: 'sakurai',
      raisedBy: 'STAFF',
      facts: [
        life('手話', '手話の検定に受かり、広瀬グループ長にも少し教えた'),
        work('登録', '面接で、戻しを減らした表の話をした'),
      ],
    },
    {
      on: -56,
      by: 'sakurai',
      raisedBy: 'STAFF',
      facts: [
        life('手話', '送別の会の挨拶を、声と手話の両方でした'),
        work('登録', '登用が決まった。来月からは隣の島の社員になる'),
      ],
      noNextReason: '同じ建物に伺う日に、昼の会へ顔を出す約束をした。',
    },
  ],
};
