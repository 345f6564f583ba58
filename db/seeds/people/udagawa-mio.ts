import { life, work, type PersonStory } from '../story.ts';

/** Her daughter does not go to school for a while; the kitchen gives both of them a rhythm. */
export const udagawaMio: PersonStory = {
  name: '宇田川 澪',
  reading: 'うだがわ みお',
  staffNo: 'E-1035',
  phone: '090-0000-1035',
  jobs: [
    {
      unit: 'sozai',
      supervisor: 'furuya',
      startedOn: -140,
      termsTo: [-49, 42],
      coordinator: 'soma',
      sales: 'morishita',
      managerNext: { user: 'takase', on: 3 },
    },
  ],
  visits: [
    {
      on: -133,
      by: 'soma',
      raisedBy: 'US',
      facts: [
        life('娘さん', '中学の娘さんが、半年前から学校をお休みしている', { isSensitive: true }),
        work('味見', '厚焼き玉子の列。手首の返しが難しく、夢でも巻く'),
      ],
    },
    {
      on: -104,
      by: 'soma',
      raisedBy: 'STAFF',
      facts: [
        life('娘さん', '娘さんが夜に台所へ来て、玉子焼きを一緒に巻いた', { isSensitive: true }),
        work('味見', '古谷主任が、甘さの違いを三つ並べて教えてくれた'),
      ],
      issues: [
        {
          text: '始業を15分遅らせ、娘さんと朝食を食べたい',
          promise: {
            owner: 'soma',
            dueOn: -90,
            direction: '古谷主任に、朝礼の後からの入りを頼む',
            report: { to: 'PERSON', on: -88, via: 'PHONE' },
          },
          course: [
            { kind: 'RESOLVED', on: -92, by: 'soma', text: '朝礼は週一回の参加でよいとのこと。' },
            {
              kind: 'REPORTED',
              on: -88,
              by: 'soma',
              via: 'PHONE',
              text: '朝の味噌汁を二人で飲めると、静かに喜ばれた。',
            },
          ],
        },
      ],
    },
    {
      on: -62,
      by: 'soma',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('娘さん', '娘さんが週に一度、図書室だけ登校を始めた', { isSensitive: true }),
        work('味見', '味見の係に選ばれ、塩の量を紙に残している'),
      ],
    },
    {
      on: -30,
      by: 'soma',
      raisedBy: 'STAFF',
      facts: [
        life('娘さん', '図書室の先生に、玉子焼きの作り方を書いて渡したそう', { isSensitive: true }),
        work('味見', '新しい総菜の甘酢に、娘さんの案が採られた'),
      ],
      issues: [
        {
          text: '学校の面談が続く月は、勤務を短くできるか知りたい',
          audience: 'EVERYONE',
          promise: {
            owner: 'takase',
            dueOn: -14,
            direction: '横浜支店の決まりとして、月二回までの短い日を認める',
            report: { to: 'PERSON', on: -2, via: 'PHONE' },
          },
          course: [
            {
              kind: 'RESOLVED',
              on: -15,
              by: 'takase',
              text: '短い日を月二回まで取れる決まりを、支店として整えた。',
            },
          ],
        },
      ],
    },
    {
      on: -6,
      by: 'soma',
      raisedBy: 'STAFF',
      facts: [
        life('娘さん', '調理の高校を見学したいと、娘さんから言い出した', { isSensitive: true }),
        work('味見', '売り場で自分の総菜を手に取る人を、そっと見ていた'),
      ],
      next: { on: 1 },
    },
  ],
};
