import { life, work, type PersonStory } from '../story.ts';

/** She left two years ago and came back: the old conversations are still hers. */
export const fujitaMayu: PersonStory = {
  name: '藤田 真由',
  reading: 'ふじた まゆ',
  staffNo: 'E-0872',
  phone: '090-0000-0872',
  jobs: [
    {
      unit: 'somu',
      supervisor: 'takeda',
      startedOn: -760,
      termsTo: [-671, -580],
      endedOn: -580,
      endReason: '出産のため、ご本人の希望で満了。',
      coordinator: 'konishi',
      sales: 'morishita',
    },
    {
      unit: 'seikan',
      supervisor: 'mizuno',
      startedOn: -205,
      termsTo: [-114, -23, 68],
      coordinator: 'aoki',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -600,
      by: 'konishi',
      job: 0,
      raisedBy: 'STAFF',
      facts: [
        life('お子さん', 'まもなく赤ちゃんが生まれる。落ち着いたらまた働きたい'),
        work('総務', '備品の発注表を作り直し、竹田マネージャーに喜ばれた'),
      ],
      noNextReason: '契約満了。お子さんが一歳になる頃に、こちらから便りを出す。',
    },
    {
      on: -96,
      by: 'aoki',
      raisedBy: 'US',
      facts: [
        life('お子さん', 'お子さんが保育園に慣れ、朝は笑顔で手を振る'),
        work('生産計画', '生産計画の表づくり。前の職場の発注表が生きている'),
      ],
    },
    {
      on: -47,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('お子さん', 'お子さんの言葉が増え、電車を見ると指をさす'),
        work('生産計画', '水野主任と週一度の打ち合わせで、急な変更が減った'),
        work('在宅', '園の呼び出しに備え、週一日は家で働きたい'),
      ],
      issues: [
        {
          text: '週1日の在宅勤務ができないか',
          promise: {
            owner: 'morishita',
            dueOn: -12,
            direction: '情報管理の決まりを確かめ、まず月2回の試行を提案する',
            report: { to: 'SUPERVISOR', on: 4, via: 'PHONE' },
          },
          course: [
            {
              kind: 'PROMISE_CHANGED',
              on: -14,
              by: 'morishita',
              text: '派遣先の規程の改定が月末になり、期限を延ばした。',
              dueOn: 3,
            },
          ],
        },
      ],
    },
    {
      on: -12,
      by: 'aoki',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('お子さん', '二歳の誕生日に木の線路を贈り、家じゅうが駅になった'),
        life('実家', '地元の祭りで、久しぶりにお父さまと太鼓を叩いた'),
      ],
      next: { on: 2 },
    },
  ],
};
