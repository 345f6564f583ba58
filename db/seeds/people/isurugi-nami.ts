import { life, work, type PersonStory } from '../story.ts';

/** She mends cups with lacquer and gold, and the hours of a waiting room. */
export const isurugiNami: PersonStory = {
  name: '石動 奈美',
  reading: 'いするぎ なみ',
  staffNo: 'E-1051',
  phone: '090-0000-1051',
  office: 'omiya',
  jobs: [
    {
      unit: 'warabiIji',
      supervisor: 'nomura',
      startedOn: -150,
      termsTo: [-59, 32],
      coordinator: 'kudo',
      sales: 'nagamine',
    },
  ],
  visits: [
    {
      on: -144,
      by: 'kudo',
      raisedBy: 'US',
      facts: [
        life('金継ぎ', '欠けた茶碗を漆で継ぐ教室に通う。かぶれても楽しい'),
        work('予約', '予約の電話が重なり、保留の音楽を覚えてしまった'),
      ],
    },
    {
      on: -110,
      by: 'kudo',
      raisedBy: 'STAFF',
      facts: [
        life('金継ぎ', '継いだ茶碗の筋が、川の地図のように見えると話す'),
        work('予約', '予約の枠を十分ずつ見直す案を、野村係長に見せた'),
      ],
    },
    {
      on: -71,
      by: 'kudo',
      channel: 'ONLINE',
      raisedBy: 'STAFF',
      facts: [
        life('金継ぎ', '患者さんの湯呑みを預かり、三か月かけて直すことに'),
        work('予約', '枠の見直しで、待合の立ち見が無くなった'),
      ],
    },
    {
      on: -33,
      by: 'kudo',
      raisedBy: 'STAFF',
      facts: [
        life('金継ぎ', '直した湯呑みを返すと、患者さんが両手で受け取った'),
        work('予約', '午後の枠も任され、看護師さんと毎朝相談している'),
      ],
      issues: [
        {
          text: '電話の子機をもう一台置けないか',
          promise: {
            owner: 'kudo',
            dueOn: -20,
            direction: '野村係長に、受付の奥の回線を使えるか聞く',
            report: { to: 'PERSON', on: -18, via: 'PHONE' },
          },
          course: [
            { kind: 'RESOLVED', on: -21, by: 'kudo', text: '奥の回線に子機を一台つないでいただいた。' },
            {
              kind: 'REPORTED',
              on: -11,
              by: 'kudo',
              via: 'PHONE',
              text: 'お待たせしたお詫びから始め、使い心地を伺った。',
            },
          ],
        },
      ],
      next: { on: 3 },
    },
  ],
};
