import { life, work, type PersonStory } from '../story.ts';

/** Her koto, and the books of a small office. */
export const ayukawaKotone: PersonStory = {
  name: '鮎川 琴音',
  reading: 'あゆかわ ことね',
  staffNo: 'E-1030',
  phone: '090-0000-1030',
  office: 'omiya',
  jobs: [
    {
      unit: 'kawagoeKeiri',
      supervisor: 'hirayama',
      startedOn: -171,
      termsTo: [-80, 11],
      coordinator: 'sugimoto',
      sales: 'nagamine',
    },
  ],
  visits: [
    {
      on: -166,
      by: 'sugimoto',
      raisedBy: 'US',
      facts: [
        life('琴', '祖母の琴を受け継いだ。十三本の糸を張り替えたばかり'),
        work('帳簿', '前任の方の帳簿に、鉛筆の小さな花の印がある'),
      ],
    },
    {
      on: -128,
      by: 'sugimoto',
      raisedBy: 'STAFF',
      facts: [
        life('琴', '爪が合わず、指に絆創膏。祖母の録音を毎晩聴く'),
        work('帳簿', '花の印は、確かめた日の印だと平山係長が教えてくれた'),
      ],
    },
    {
      on: -84,
      by: 'sugimoto',
      channel: 'ONLINE',
      raisedBy: 'STAFF',
      facts: [life('琴', '録音の途中に、祖母の笑い声が入っていた'), work('帳簿', '自分は魚の印を付けることにした')],
    },
    {
      on: -45,
      by: 'sugimoto',
      raisedBy: 'STAFF',
      facts: [
        life('琴', '川越の寺の会で弾くと決まり、曲は祖母の好きだった六段'),
        work('帳簿', '監査の方に印の意味を聞かれ、良い習わしと言われた'),
      ],
    },
    {
      on: -10,
      by: 'sugimoto',
      raisedBy: 'STAFF',
      facts: [life('琴', '会の当日、平山係長が最前列で目を閉じていた'), work('帳簿', '次の契約でも魚の印を続けたい')],
      issues: [
        {
          text: '次の契約の条件を早めに知りたい',
          promise: {
            owner: 'nagamine',
            dueOn: 3,
            direction: '平山係長の評価を聞き、条件の紙を用意する',
            report: { to: 'PERSON', on: 5, via: 'VISIT' },
          },
        },
      ],
      next: { on: 5 },
    },
  ],
};
