import { life, work, type PersonStory } from '../story.ts';

/** Her first day is today. */
export const sasakiMisaki: PersonStory = {
  name: '佐々木 美咲',
  reading: 'ささき みさき',
  staffNo: 'E-1048',
  phone: '090-0000-1048',
  jobs: [
    { unit: 'juchu', supervisor: 'hoshino', startedOn: 0, termsTo: [89], coordinator: 'aoki', sales: 'morishita' },
  ],
  visits: [
    {
      on: -10,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('柴犬', '柴犬のこむぎを迎えて半年。朝の散歩が日課'),
        work('受注入力', '前職で電話受注を4年。画面が変わるのだけ不安'),
        work('通勤', '自宅からバス1本で35分。雨の日は1本早める'),
      ],
    },
    {
      on: -4,
      by: 'aoki',
      channel: 'PHONE',
      raisedBy: 'US',
      facts: [
        life('柴犬', '初日の前の晩は、こむぎと早く寝るつもり'),
        work('受注入力', '星野係長が手引きを先に送ってくれて、読み終えた'),
      ],
      issues: [
        {
          text: '初日に入館証が間に合うか心配',
          promise: {
            owner: 'morishita',
            dueOn: 0,
            direction: '総務の窓口に発行状況を聞き、間に合わなければ仮の札を受付に置いてもらう',
            report: { to: 'PERSON', on: 0, via: 'MESSAGE' },
          },
        },
      ],
      next: { on: 0 },
    },
  ],
};
