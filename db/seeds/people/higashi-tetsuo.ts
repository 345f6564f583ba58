import { life, work, type PersonStory } from '../story.ts';

/** A former stationmaster who plans production like a timetable. */
export const higashiTetsuo: PersonStory = {
  name: '東 鉄男',
  reading: 'ひがし てつお',
  staffNo: 'E-0989',
  phone: '090-0000-0989',
  jobs: [
    {
      unit: 'seikan',
      supervisor: 'mizuno',
      startedOn: -520,
      termsTo: [-429, -338, -247, -156, -65, 26],
      coordinator: 'konishi',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -330,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('模型', '元駅長。定年後に六畳間いっぱいの鉄道模型を始めた'),
        work('計画表', '計画表を時刻表の形に描いたら、現場に面白がられた'),
      ],
    },
    {
      on: -242,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('模型', 'お孫さんと駅名を付けている。終点は祖母の家駅'),
        work('計画表', '遅れの連絡を駅の放送風に短くし、電話が半分になった'),
      ],
    },
    {
      on: -151,
      by: 'konishi',
      channel: 'ONLINE',
      raisedBy: 'US',
      facts: [
        life('模型', 'お孫さんが中学の部活で忙しく、終点で電車が待っている'),
        work('計画表', '部品の遅れを一時間前に見つけ、組み替えて間に合わせた'),
      ],
    },
    {
      on: -70,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('模型', 'お孫さんが友達を連れて来て、雪の峠を一緒に作った'),
        work('計画表', '水野主任と、急ぎの札を三色に決めた'),
      ],
      issues: [
        {
          text: '更新の後、週四日に減らせるか知りたい',
          promise: {
            owner: 'morishita',
            dueOn: -52,
            direction: '水野主任に、計画の締めの曜日を外せるか相談する',
            report: { to: 'PERSON', on: -50, via: 'VISIT' },
          },
          course: [
            {
              kind: 'INTERIM_REPORT',
              on: -50,
              by: 'morishita',
              via: 'VISIT',
              text: '水曜を休む案で検討中と伝えた。焦らないとのこと。',
              nextReportOn: 14,
            },
            {
              kind: 'PROMISE_CHANGED',
              on: -50,
              by: 'morishita',
              text: '水野主任の後任が決まる月末まで待つため。',
              dueOn: 12,
            },
          ],
        },
      ],
    },
    {
      on: -19,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('模型', '峠の駅に、お孫さんが自分の名を付けた。終点は延びた'),
        work('計画表', '引き継ぐ方に、時刻表の読み方から教え始めた'),
      ],
      next: { on: 11 },
    },
  ],
};
