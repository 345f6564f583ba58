import { life, work, type PersonStory } from '../story.ts';

/** A young father who was afraid of nights. */
export const hosakaJun: PersonStory = {
  name: '保坂 順',
  reading: 'ほさか じゅん',
  staffNo: 'E-1022',
  phone: '090-0000-1022',
  office: 'omiya',
  jobs: [
    {
      unit: 'ageoKensa',
      supervisor: 'arakawa',
      startedOn: -222,
      termsTo: [-131, -40, 51],
      coordinator: 'sakurai',
      sales: 'nagamine',
      managerNext: { user: 'horiguchi', on: 2 },
    },
  ],
  visits: [
    {
      on: -214,
      by: 'sakurai',
      raisedBy: 'US',
      facts: [
        life('夜泣き', '双子が生まれて四か月。夜は交替で抱いて廊下を歩く'),
        work('硬さ試験', '硬さ試験機の針の音で、良し悪しが分かる人に憧れる'),
      ],
    },
    {
      on: -172,
      by: 'sakurai',
      raisedBy: 'STAFF',
      facts: [
        life('夜泣き', '双子が同時に寝た夜、静かすぎて二人で起きてしまった'),
        work('硬さ試験', '荒川職長に、百回打って百回同じ音にしろと言われた'),
      ],
      issues: [
        {
          text: '夜勤を半年だけ外してほしい',
          promise: {
            owner: 'sakurai',
            dueOn: -158,
            direction: '荒川職長に、早番を多く持つ形で頼む',
            report: { to: 'PERSON', on: -156, via: 'VISIT' },
          },
          course: [
            { kind: 'RESOLVED', on: -160, by: 'sakurai', text: '半年は夜勤なし、早番を月に八回と決まった。' },
            {
              kind: 'REPORTED',
              on: -156,
              by: 'sakurai',
              via: 'VISIT',
              text: '奥さまにその場で電話していた。声が震えていた。',
            },
          ],
        },
      ],
    },
    {
      on: -119,
      by: 'sakurai',
      channel: 'PHONE',
      raisedBy: 'STAFF',
      facts: [
        life('夜泣き', '双子が朝まで眠り、奥さまと初めて映画を見た'),
        work('硬さ試験', '百回のうち九十七回まで揃った。残り三回を考え中'),
      ],
    },
    {
      on: -63,
      by: 'sakurai',
      raisedBy: 'STAFF',
      facts: [
        life('夜泣き', '双子が立ち上がり、家じゅうの角に布を巻いた'),
        work('硬さ試験', '試験片の置き方に癖があると気付き、百回揃った'),
      ],
    },
    {
      on: -18,
      by: 'sakurai',
      raisedBy: 'STAFF',
      facts: [
        life('夜泣き', '双子の一歳の祝いに、餅を背負わせたら二人とも座り込んだ'),
        work('硬さ試験', '夜勤に戻る前に、後輩へ音の聞き分けを教えている'),
      ],
      next: { on: 5 },
    },
  ],
};
