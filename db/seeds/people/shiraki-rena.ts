import { life, work, type PersonStory } from '../story.ts';

/** A singer who found her voice again on the telephone. */
export const shirakiRena: PersonStory = {
  name: '白木 玲奈',
  reading: 'しらき れな',
  staffNo: 'E-1037',
  phone: '090-0000-1037',
  jobs: [
    {
      unit: 'uketsuke1',
      supervisor: 'yajima',
      startedOn: -131,
      termsTo: [-40, 51],
      coordinator: 'konishi',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -128,
      by: 'konishi',
      raisedBy: 'US',
      facts: [
        life('歌', '夜は小さな店で歌う。喉を使う仕事と両立できるか心配'),
        work('声', '最初の週は声が硬いと言われ、録音を聞いて落ち込んだ'),
      ],
    },
    {
      on: -96,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('歌', '店の常連に、前より言葉が聞き取れると言われた'),
        work('声', '矢島リーダーの相づちをまね、通話が一分短くなった'),
      ],
    },
    {
      on: -55,
      by: 'konishi',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('歌', '初めて自分で詞を書いた。題は保留音'),
        work('声', '苦情の方が最後に笑って、名前を覚えて切った'),
      ],
      issues: [
        {
          text: '土曜の当番を、歌う日の第二週だけ外してほしい',
          promise: {
            owner: 'konishi',
            dueOn: -44,
            direction: '矢島リーダーに、第一と第四を多めに持つ案を出す',
            report: { to: 'PERSON', on: -43, via: 'MESSAGE' },
          },
          course: [
            { kind: 'RESOLVED', on: -46, by: 'konishi', text: '第二土曜を外し、第四に入る形で組んでいただいた。' },
            { kind: 'REPORTED', on: -43, by: 'konishi', via: 'MESSAGE', text: '夜の店のちらしの写真が返ってきた。' },
          ],
        },
      ],
    },
    {
      on: -12,
      by: 'konishi',
      raisedBy: 'STAFF',
      facts: [
        life('歌', '第二土曜の席が初めて満席になり、矢島リーダーも来た'),
        work('声', '新人の付き添いを頼まれた。声の出し方を一緒に探す'),
      ],
      next: { on: 15, channel: 'PHONE' },
    },
  ],
};
