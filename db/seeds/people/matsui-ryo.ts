import { life, work, type PersonStory } from '../story.ts';

/** Half a year in a few days; the colleague looks after him. */
export const matsuiRyo: PersonStory = {
  name: '松井 亮',
  reading: 'まつい りょう',
  staffNo: 'E-1029',
  phone: '090-0000-1029',
  jobs: [
    {
      unit: 'seikan',
      supervisor: 'mizuno',
      startedOn: -177,
      termsTo: [-86, 5],
      coordinator: 'konishi',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -64,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('自転車', '通勤を自転車に替えた。片道8キロで体が軽い'),
        work('部品手配', '部品の手配を担当。納期の電話は苦手'),
      ],
    },
    {
      on: -31,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('自転車', '自転車で三浦半島を一周。帰りの坂で足がつった'),
        work('部品手配', '電話の型を作ってもらい、自分の言葉で話せた'),
        life('話題', '離れて暮らす父の話は、聞かないでほしい', { isSensitive: true }),
      ],
    },
    {
      on: -8,
      by: 'konishi',
      channel: 'ONLINE',
      raisedBy: 'US',
      facts: [
        life('自転車', '厚手の手袋を新調。雨の日の替えの靴も持ち歩く'),
        work('更新', '次の契約も続けたい', { audience: 'EVERYONE' }),
      ],
      issues: [
        {
          text: '雨の日に靴を置ける棚を使わせてほしい',
          promise: {
            owner: 'konishi',
            dueOn: 1,
            direction: '更衣室の空き棚を一段借りられるか、主任に頼む',
            report: { to: 'PERSON', on: 1, via: 'VISIT' },
          },
          course: [{ kind: 'RESOLVED', on: -2, by: 'konishi', text: '下の段を名札つきで用意していただいた。' }],
        },
      ],
      next: { on: 1 },
    },
  ],
  threadEnds: { 話題: 'ASIDE' },
};
