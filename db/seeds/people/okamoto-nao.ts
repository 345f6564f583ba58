import { life, work, type PersonStory } from '../story.ts';

/** Her assignment ended a few days ago; the tie does not. */
export const okamotoNao: PersonStory = {
  name: '岡本 奈緒',
  reading: 'おかもと なお',
  staffNo: 'E-0994',
  phone: '090-0000-0994',
  jobs: [
    {
      unit: 'juchu',
      supervisor: 'hoshino',
      startedOn: -377,
      termsTo: [-286, -195, -104, -12],
      endedOn: -12,
      endReason: '地元での就職が決まり、満了。',
      coordinator: 'aoki',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -90,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('陶芸', '月に一度の陶芸教室。湯呑みが三つ続けて割れた'),
        work('引き継ぎ', '返品の処理は自分しか知らない。書き残したい'),
      ],
    },
    {
      on: -45,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('陶芸', '四つ目の湯呑みが焼け、お祖母さまに贈った'),
        life('地元', '長野の実家の近くで就職が決まった'),
      ],
      issues: [
        {
          text: '最終月の有休を続けて取りたい',
          promise: {
            owner: 'morishita',
            dueOn: -30,
            direction: '引き継ぎの日を先に決め、残りを休みにあてる',
            report: { to: 'PERSON', on: -29, via: 'PHONE' },
          },
          course: [
            { kind: 'WITHDRAWN', on: -36, by: 'aoki', text: '最後まで出勤して見送られたいと、ご本人が取り下げた。' },
          ],
        },
      ],
    },
    {
      on: -12,
      by: 'aoki',
      raisedBy: 'US',
      facts: [
        work('引き継ぎ', '手順書12枚を星野係長へ渡し、後任の方と二日働けた'),
        life('地元', '引っ越しは月末。諏訪湖のほとりを走るのが夢'),
        life('見送り', '寄せ書きの色紙をもらい、泣いてしまった', { audience: 'EVERYONE' }),
      ],
      issues: [
        {
          text: '退職に伴う証明書を新しい住所へ送ってほしい',
          promise: {
            owner: 'aoki',
            dueOn: 6,
            direction: '住所の変更届を受け取ったら、その日のうちに郵送する',
            report: { to: 'PERSON', on: 7, via: 'EMAIL' },
          },
        },
      ],
      next: { on: 18, channel: 'PHONE' },
    },
  ],
  threadEnds: { 引き継ぎ: 'DONE' },
};
