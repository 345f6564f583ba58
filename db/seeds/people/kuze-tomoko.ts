import { life, work, type PersonStory } from '../story.ts';

/** Her father builds boats in bottles; she learns to read what the doctors write. */
export const kuzeTomoko: PersonStory = {
  name: '久世 智子',
  reading: 'くぜ ともこ',
  staffNo: 'E-1012',
  phone: '090-0000-1012',
  jobs: [
    {
      unit: 'iji',
      supervisor: 'minagawa',
      startedOn: -212,
      termsTo: [-121, -30, 61],
      coordinator: 'aoki',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -198,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('瓶の船', 'お父さまが瓶の中に帆船を作る。最初の一本を玄関に飾った'),
        work('返戻', '返戻の紙の略語がまるで暗号。皆川課長のノートを写した'),
      ],
    },
    {
      on: -160,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('瓶の船', 'お父さまの手が震えるようになり、帆を張る役を頼まれた'),
        work('返戻', '返戻が来る前に気付けた一枚を、記念に取ってある'),
      ],
    },
    {
      on: -104,
      by: 'aoki',
      channel: 'PHONE',
      raisedBy: 'US',
      facts: [
        life('瓶の船', '二人で作った二隻目に、お母さまの名前を付けた'),
        work('返戻', '整形外科の点検を一人で任され、二日早く終えた'),
      ],
      issues: [
        {
          text: '点検用に大きめの画面を一台ほしい',
          promise: {
            owner: 'aoki',
            dueOn: -92,
            direction: '皆川課長に、健診センターで余った一台を聞く',
            report: { to: 'PERSON', on: -90, via: 'PHONE' },
          },
          course: [
            { kind: 'RESOLVED', on: -94, by: 'aoki', text: '27インチの画面が月曜から使えるようになった。' },
            { kind: 'REPORTED', on: -90, by: 'aoki', via: 'PHONE', text: '略語が小さくても読めると、声が弾んでいた。' },
          ],
        },
      ],
    },
    {
      on: -48,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('瓶の船', '三隻目が公民館の展示に並び、お父さまは毎日見に行く'),
        work('返戻', '新しい方に返戻の勉強会を頼まれ、お父さまを客に練習した'),
      ],
    },
    {
      on: -13,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('瓶の船', '展示を見た小学生が弟子入りし、家がにぎやか'),
        work('返戻', '勉強会は好評で、次は小児科の分を作っている'),
      ],
      next: { on: 9 },
    },
  ],
};
