import { life, work, type PersonStory } from '../story.ts';

/** What came over from the old notes still lacks its promise; a report and a deed are late. */
export const haradaAyumi: PersonStory = {
  name: '原田 あゆみ',
  reading: 'はらだ あゆみ',
  staffNo: 'E-0955',
  phone: '090-0000-0955',
  jobs: [
    {
      unit: 'somu',
      supervisor: 'takeda',
      startedOn: -410,
      termsTo: [-319, -228, -137, -46, 45],
      coordinator: 'konishi',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -80,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('韓国語', '好きな歌手がきっかけで韓国語。朝の20分が日課'),
        work('電話応対', '代表電話を一人で受ける日は、昼が遅れがち'),
      ],
      issues: [{ text: '昼の電話当番を交替にできないか', promise: null }],
    },
    {
      on: -26,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('韓国語', '韓国語検定の3級に合格。次はソウルで注文したい'),
        work('電話応対', '竹田マネージャーが昼の電話を時々代わってくれる'),
      ],
      issues: [
        {
          text: '代表電話まで席が遠く、立つたびに書類から目が離れる',
          promise: {
            owner: 'konishi',
            dueOn: -8,
            direction: '総務に余っている子機を、席へ移せるか竹田マネージャーに頼む',
            report: { to: 'PERSON', on: -1, via: 'PHONE' },
          },
          course: [
            { kind: 'RESOLVED', on: -9, by: 'konishi', text: '子機が机に届き、座ったまま電話を取れるようになった。' },
          ],
        },
        {
          text: '半日の有給を、検定の日の午後に取れるか知りたい',
          promise: {
            owner: 'konishi',
            dueOn: -2,
            direction: '就業規則の単位を労務に確かめ、申請の締切と一緒に伝える',
            report: { to: 'PERSON', on: 4, via: 'MESSAGE' },
          },
        },
      ],
      next: { on: 0 },
    },
  ],
};
