import { life, work, type PersonStory } from '../story.ts';

/** He came back to the north to his mother's apple trees; renewal in a few days. */
export const mikuniDaichi: PersonStory = {
  name: '三国 大地',
  reading: 'みくに だいち',
  staffNo: 'E-1003',
  phone: '090-0000-1003',
  office: 'head',
  officeBefore: { office: 'branch', untilOn: -366, by: 'takase', reason: '郷里の仙台で働くため、横浜から移られた。' },
  jobs: [
    {
      unit: 'eigyo',
      supervisor: 'onodera',
      startedOn: -360,
      termsTo: [-269, -178, -87, 4],
      coordinator: 'enomoto',
      sales: 'morishita',
      managerNext: { user: 'takase', on: 5 },
    },
  ],
  visits: [
    {
      on: -250,
      by: 'enomoto',
      channel: 'ONLINE',
      raisedBy: 'STAFF',
      facts: [
        life('林檎', '母上の林檎畑を、休みに手伝う。脚立の上が好き'),
        work('提案書', '営業の方の口癖まで拾い、提案書の下書きに生かす'),
      ],
    },
    {
      on: -176,
      by: 'enomoto',
      raisedBy: 'STAFF',
      facts: [
        life('林檎', '雹で半分が傷み、母上と黙って拾った'),
        work('提案書', '競合の表を色分けし、小野寺所長の説明が短くなった'),
      ],
    },
    {
      on: -94,
      by: 'enomoto',
      channel: 'ONLINE',
      raisedBy: 'STAFF',
      facts: [
        life('林檎', '傷の林檎をジャムにして、町の市で全部売れた'),
        work('提案書', '自分の作った表で受注が決まり、握手を求められた'),
      ],
    },
    {
      on: -31,
      by: 'enomoto',
      raisedBy: 'STAFF',
      facts: [
        life('林檎', '母上がジャムの瓶に名前を付けた。空の林檎という'),
        work('提案書', '次の期は訪問に同行しないかと誘われている'),
      ],
      issues: [
        {
          text: '同行の日は直行と直帰ができるとありがたい',
          promise: {
            owner: 'morishita',
            dueOn: -14,
            direction: '小野寺所長に、同行の日の扱いを文で確かめる',
            report: { to: 'PERSON', on: -12, via: 'ONLINE' },
          },
          course: [
            {
              kind: 'HELD',
              on: -15,
              by: 'morishita',
              text: '次の期の体制が決まるまで待つことを、三国さんと確かめた。',
              untilOn: 18,
            },
          ],
        },
      ],
      next: { on: 2, channel: 'ONLINE' },
    },
  ],
};
