import { life, work, type PersonStory } from '../story.ts';

/** Night worker, day gardener of a school. */
export const wakuiSeiji: PersonStory = {
  name: '和久井 誠二',
  reading: 'わくい せいじ',
  staffNo: 'E-1034',
  phone: '090-0000-1034',
  office: 'omiya',
  jobs: [
    {
      unit: 'shiwake',
      supervisor: 'nemoto',
      startedOn: -133,
      termsTo: [-42, 49],
      coordinator: 'sugimoto',
      sales: 'nagamine',
      managerNext: { user: 'horiguchi', on: 0 },
    },
  ],
  visits: [
    {
      on: -127,
      by: 'sugimoto',
      raisedBy: 'US',
      facts: [
        life('花壇', '夜の仕分けの帰りに、母校の花壇へ水をやる'),
        work('仕分け', '方面の番号を語呂で覚える。岩槻は岩の上の月'),
      ],
    },
    {
      on: -95,
      by: 'sugimoto',
      raisedBy: 'STAFF',
      facts: [
        life('花壇', '校長先生に見つかり、正式に花壇の係を頼まれた'),
        work('仕分け', '語呂の表を配ったら、外国から来た方にも伝わった'),
      ],
    },
    {
      on: -60,
      by: 'sugimoto',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('花壇', '子どもたちが水やりの当番を作ってくれた'),
        work('仕分け', '根本班長が、方面の札に絵を足してくれた'),
      ],
    },
    {
      on: -25,
      by: 'sugimoto',
      raisedBy: 'STAFF',
      facts: [
        life('花壇', '学校の式典に、自分の育てた花が並ぶと聞いて眠れない'),
        work('仕分け', '誤りの一番少ない班になり、表彰の写真の真ん中にいた'),
      ],
      issues: [
        {
          text: '夜の休憩室の自販機に温かい物がほしい',
          promise: {
            owner: 'sugimoto',
            dueOn: -8,
            direction: '根本班長に、入れ替えの業者の予定を聞く',
            report: { to: 'PERSON', on: -3, via: 'VISIT' },
          },
          course: [{ kind: 'RESOLVED', on: -9, by: 'sugimoto', text: '温かい段が二列に増えた。' }],
        },
      ],
      next: { on: 2 },
    },
  ],
};
