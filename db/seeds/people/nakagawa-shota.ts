import { life, work, type PersonStory } from '../story.ts';

/** Handed over from one coordinator to the other, and the conversation went on. */
export const nakagawaShota: PersonStory = {
  name: '中川 翔太',
  reading: 'なかがわ しょうた',
  staffNo: 'E-1033',
  phone: '090-0000-1033',
  jobs: [
    {
      unit: 'nyuka',
      supervisor: 'kurata',
      startedOn: -140,
      termsTo: [-49, 42],
      coordinator: 'konishi',
      sales: 'morishita',
      coordinatorBefore: { user: 'aoki', untilOn: -60, reason: '本牧の午前の訪問を小西さんにまとめたため。' },
    },
  ],
  visits: [
    {
      on: -75,
      by: 'aoki',
      raisedBy: 'STAFF',
      facts: [
        life('釣り', '夜明け前の釣りで、アジが30匹。近所に配った'),
        work('荷下ろし', '荷下ろしは汗が滝のよう。塩飴を持参している'),
      ],
      issues: [
        {
          text: '荷下ろし場に送風機を増やしてほしい',
          promise: {
            owner: 'aoki',
            dueOn: -66,
            direction: '暑さの対策として、倉田課長に台数をお願いする',
            report: { to: 'PERSON', on: -65, via: 'MESSAGE' },
          },
          course: [
            { kind: 'RESOLVED', on: -68, by: 'aoki', text: '送風機が1台から3台になった。' },
            {
              kind: 'REPORTED',
              on: -65,
              by: 'aoki',
              via: 'MESSAGE',
              text: '「風が来ます」と絵文字つきの返事があった。',
            },
            {
              kind: 'REOPENED',
              on: -40,
              by: 'konishi',
              text: '1台が故障して、また蒸し暑いと伺った。',
              dueOn: -33,
              reportOn: -32,
            },
            { kind: 'RESOLVED', on: -34, by: 'konishi', text: '修理が済み、予備も1台置いていただいた。' },
            {
              kind: 'REPORTED',
              on: -32,
              by: 'konishi',
              via: 'PHONE',
              text: '三台とも回っていると、本人にも確かめた。',
            },
          ],
        },
      ],
    },
    {
      on: -40,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('釣り', 'クーラーいっぱいの写真を見せてくれた'),
        work('荷下ろし', '腰を守る持ち方を、ベテランの方に教わった'),
      ],
    },
    {
      on: -13,
      by: 'konishi',
      raisedBy: 'US',
      facts: [
        life('釣り', '次は太刀魚をねらう。道具は中古でそろえた'),
        work('荷下ろし', '新人二人の面倒を見る役。教えるのは好き'),
      ],
      next: { on: 4 },
    },
  ],
};
