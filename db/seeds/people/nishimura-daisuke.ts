import { life, work, type PersonStory } from '../story.ts';

/** One promise waits for its day, another has been reported half way. */
export const nishimuraDaisuke: PersonStory = {
  name: '西村 大輔',
  reading: 'にしむら だいすけ',
  staffNo: 'E-1027',
  phone: '090-0000-1027',
  jobs: [
    {
      unit: 'kensa',
      supervisor: 'tsuchiya',
      startedOn: -175,
      termsTo: [-84, 7],
      coordinator: 'aoki',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -70,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('将棋', '通勤の電車で詰将棋。昼は職場の二人と一局'),
        work('交替勤務', '遅番の週は眠りが浅い。早番のほうが性に合う'),
      ],
      issues: [
        {
          text: '遅番を月の半分までにしてほしい',
          promise: {
            owner: 'aoki',
            dueOn: -30,
            direction: '職長と勤務表を見直し、人が増えるまでは週単位で替わる',
            report: { to: 'PERSON', on: -28, via: 'VISIT' },
          },
          course: [
            {
              kind: 'INTERIM_REPORT',
              on: -28,
              by: 'aoki',
              via: 'VISIT',
              text: '来月から週替わりになる見込みまで伝えた。正式には勤務表が出てから。',
              nextReportOn: 5,
            },
            {
              kind: 'PROMISE_CHANGED',
              on: -28,
              by: 'aoki',
              text: '増員の面談が延び、勤務表の確定に合わせた。',
              dueOn: 4,
            },
          ],
        },
      ],
    },
    {
      on: -28,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('将棋', '将棋の初段に認定。免状を玄関に飾った'),
        work('交替勤務', '寝る前の湯船で、寝つきが変わってきた'),
      ],
      issues: [
        {
          text: '次の社内公募で、測定の班へ移れるか聞いてほしい',
          promise: {
            owner: 'aoki',
            dueOn: -7,
            direction: '公募の時期と条件を職長に尋ねる',
            report: { to: 'PERSON', on: -6, via: 'PHONE' },
          },
          course: [
            {
              kind: 'HELD',
              on: -9,
              by: 'aoki',
              text: '公募の要項が出るまで待つことを、本人と確かめた。',
              untilOn: 40,
            },
          ],
        },
      ],
    },
    {
      on: -9,
      by: 'aoki',
      channel: 'PHONE',
      raisedBy: 'US',
      facts: [
        life('将棋', '昼の対局が四人に増え、総当たり表ができた'),
        life('引っ越し', '更新が決まれば工場の近くへ引っ越すつもり', {
          retracted: { on: -8, reason: '別の方から伺った話を書いてしまったため。' },
        }),
      ],
      next: { on: 5, channel: 'PHONE' },
    },
  ],
};
