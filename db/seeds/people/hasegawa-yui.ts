import { life, work, type PersonStory } from '../story.ts';

/** The last visit closed without a date, so finding one is itself a promise. */
export const hasegawaYui: PersonStory = {
  name: '長谷川 結衣',
  reading: 'はせがわ ゆい',
  staffNo: 'E-1040',
  phone: '090-0000-1040',
  jobs: [
    { unit: 'yushi', supervisor: 'kanbe', startedOn: -58, termsTo: [33], coordinator: 'aoki', sales: 'morishita' },
  ],
  visits: [
    {
      on: -51,
      by: 'aoki',
      raisedBy: 'US',
      facts: [
        life('合唱', '市民合唱団でアルト。定期演奏会の第九に向けて週に二度の練習。'),
        work('端末', '端末のテンキーが左にあり、慣れるまで打ち間違いが心配とのこと。'),
      ],
    },
    {
      on: -22,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('合唱', 'ドイツ語の発音に苦戦中。お風呂で唱えるとご家族が笑うらしい。'),
        work('端末', '配置を替えてもらい、入力は一日200件まで伸びた。'),
        work('席', '窓際の席で午後はまぶしいが、景色が好きなので替わりたくはない。'),
      ],
    },
    {
      on: -1,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('合唱', '本番の切符が取れたら、神戸グループ長も聴きに来てくださるという。'),
        work('端末', '繁忙期に入る前に、手順書を一枚にまとめたいと提案があった。'),
      ],
      issues: [
        {
          text: '日程を決める',
          promise: { owner: 'aoki', dueOn: 1, direction: '来月の勤務表が出たら電話で候補を二つ伝える' },
        },
      ],
      noNextReason: '来月の勤務表がまだ出ていない。',
    },
  ],
};
