import { life, work, type PersonStory } from '../story.ts';

/** What came over from the old notes still lacks its promise. */
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
        life('韓国語', '推しの歌手がきっかけで韓国語を始め、朝の20分を欠かさない。'),
        work('電話応対', '研究所の代表電話を一人で受ける時間帯があり、昼が遅れがち。'),
      ],
      issues: [{ text: '昼の電話当番を交替にできないか、以前の記録に残っている。', promise: null }],
    },
    {
      on: -26,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('韓国語', '検定の3級に合格。次はソウルで自分の言葉で注文したいとのこと。'),
        work('電話応対', '竹田マネージャーが時々代わってくださるようになったという。'),
      ],
      next: { on: 0 },
    },
  ],
};
