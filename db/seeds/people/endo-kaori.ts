import { life, work, type PersonStory } from '../story.ts';

/** Of the other office: whoever works in the branch alone does not find her. */
export const endoKaori: PersonStory = {
  name: '遠藤 香織',
  reading: 'えんどう かおり',
  staffNo: 'E-0968',
  phone: '090-0000-0968',
  office: 'head',
  jobs: [
    {
      unit: 'eigyo',
      supervisor: 'onodera',
      startedOn: -300,
      termsTo: [-209, -118, -27, 64],
      coordinator: 'kawabata',
      sales: 'morishita',
    },
  ],
  visits: [
    {
      on: -85,
      by: 'kawabata',
      channel: 'ONLINE',
      raisedBy: 'STAFF',
      facts: [
        life('すずめ踊り', 'すずめ踊りの祭連で三年目。笛の番が回ってきた'),
        work('見積', '見積書の下書きを任され、所長の赤字が減ってきた'),
      ],
    },
    {
      on: -29,
      by: 'kawabata',
      raisedBy: 'STAFF',
      facts: [
        life('ご家族', 'お姉さまの介護が始まり、月に二度は朝が遅くなる', { isSensitive: true }),
        life('すずめ踊り', '祭りの本番は晴れ。笛の音に鳥肌が立った'),
        work('見積', '値引きの考え方まで聞けて、仕事がおもしろい'),
      ],
      issues: [
        {
          text: '月に二度、始業を10時にできないか',
          promise: {
            owner: 'kawabata',
            dueOn: 3,
            direction: '小野寺所長に時差出勤をお願いする',
            report: { to: 'PERSON', on: 4, via: 'ONLINE' },
          },
        },
      ],
      next: { on: 0, channel: 'ONLINE' },
    },
  ],
};
