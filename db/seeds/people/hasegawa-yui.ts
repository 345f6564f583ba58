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
        life('合唱', '市民合唱団でアルト。第九に向けて週二度の練習'),
        work('端末', '端末のテンキーが左にあり、打ち間違いが心配'),
      ],
    },
    {
      on: -22,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('合唱', '第九のドイツ語に苦戦中。お風呂で唱えて笑われる'),
        work('端末', '端末の配置を替え、入力が一日200件まで伸びた', { audience: 'EVERYONE' }),
        work('席', '窓際の席は午後まぶしいが、景色が好き'),
      ],
    },
    {
      on: -1,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('合唱', '演奏会に神戸グループ長も聴きに来てくれそう'),
        work('端末', '繁忙期の前に、手順書を一枚にまとめたい'),
      ],
      issues: [
        {
          text: '日程を決める',
          promise: { owner: 'aoki', dueOn: 1, direction: '来月の勤務表がまだ出ていない' },
        },
      ],
      noNextReason: '来月の勤務表がまだ出ていない',
    },
  ],
};
