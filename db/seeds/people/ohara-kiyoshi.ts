import { life, work, type PersonStory } from '../story.ts';

/** He left to care for his village; he still writes. */
export const oharaKiyoshi: PersonStory = {
  name: '大原 潔',
  reading: 'おおはら きよし',
  staffNo: 'E-0941',
  phone: '090-0000-0941',
  jobs: [
    {
      unit: 'nyuin',
      supervisor: 'toyoda',
      startedOn: -640,
      termsTo: [-549, -458, -367, -276, -185, -94],
      endedOn: -94,
      endReason: '父の跡を継いで村の診療所を手伝うため、ご本人の希望で満了。',
      coordinator: 'soma',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -420,
      by: 'soma',
      raisedBy: 'STAFF',
      facts: [
        life('手紙', '郷里の父上と、月に一通の手紙を交わしている'),
        work('案内', '入院の日の案内を、笑顔より先に椅子から始めると決めた'),
      ],
    },
    {
      on: -330,
      by: 'soma',
      raisedBy: 'STAFF',
      facts: [
        life('手紙', '父上の字が小さくなった。便箋を罫の太いものに替えて送る'),
        work('案内', '荷物の多い方に台車を出す係を作り、豊田主任が続けてくれた'),
      ],
    },
    {
      on: -240,
      by: 'soma',
      channel: 'PHONE',
      raisedBy: 'US',
      facts: [
        life('手紙', '父上の診療所で、受付の方が辞めたと書いてあった'),
        work('案内', '退院の日に、患者さんから庭の柚子をいただいた'),
      ],
    },
    {
      on: -150,
      by: 'soma',
      raisedBy: 'STAFF',
      facts: [
        life('手紙', '村へ戻ると返事を書いた。封をするまで三日かかった'),
        work('案内', '引き継ぎは案内の言葉を録音で残すことにした'),
      ],
    },
    {
      on: -96,
      by: 'soma',
      raisedBy: 'STAFF',
      facts: [
        life('手紙', '最後の日、豊田主任が便箋を百枚贈ってくれた'),
        work('案内', '台車の名札に、いつの間にか自分の名字が書いてあった'),
      ],
      noNextReason: '村が落ち着いた頃に手紙をくださるとのこと。こちらからも書く。',
    },
  ],
};
