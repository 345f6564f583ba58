import { life, work, type PersonStory } from '../story.ts';

/** She plays go with her grandmother by post. */
export const tsukudaAi: PersonStory = {
  name: '佃 藍',
  reading: 'つくだ あい',
  staffNo: 'E-1036',
  phone: '090-0000-1036',
  office: 'head',
  jobs: [
    {
      unit: 'keiri',
      supervisor: 'kusakabe',
      startedOn: -126,
      termsTo: [-35, 56],
      coordinator: 'enomoto',
      sales: 'morishita',
      managerNext: { user: 'takase', on: 0 },
    },
  ],
  visits: [
    {
      on: -120,
      by: 'enomoto',
      raisedBy: 'US',
      facts: [
        life('碁', 'お祖母さまとはがきで碁を打つ。一局に一年かかる'),
        work('月次', '締めの三日間は、数字が夢に出て目が覚める'),
      ],
    },
    {
      on: -89,
      by: 'enomoto',
      raisedBy: 'STAFF',
      facts: [
        life('碁', 'お祖母さまの一手が届かず、心配して電話したら長考だった'),
        work('月次', '差異の探し方を日下部課長に習った。後ろから追うのがこつ'),
      ],
    },
    {
      on: -57,
      by: 'enomoto',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('碁', '中盤で石を三つ取られた。はがきの隅に笑顔の絵'),
        work('月次', '締めを初めて一人で回し、二日目に合った'),
      ],
    },
    {
      on: -16,
      by: 'enomoto',
      raisedBy: 'STAFF',
      facts: [
        life('碁', '週末に会いに行き、盤を挟んで続きを打つことにした'),
        work('月次', '差異の追い方を図にしたら、課の壁に貼られた'),
      ],
      issues: [
        {
          text: '席替えで窓のない部屋になると聞き、気がかり',
          audience: 'EVERYONE',
          promise: {
            owner: 'takase',
            dueOn: 4,
            direction: '青羽商事の総務に席の案を聞き、窓の近くを一つ頼む',
            report: { to: 'PERSON', on: 5, via: 'PHONE' },
          },
        },
      ],
      next: { on: 6 },
    },
  ],
};
