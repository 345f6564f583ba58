/** Where they work, and which of our offices looks after the place. No telephone of these rings anywhere. */
export const sites = {
  honmoku: ['shiomi', '本牧物流センター', '045-000-2110', 'branch'],
  kohoku: ['hinata', '港北工場', '045-000-3480', 'branch'],
  jimu: ['komorebi', '横浜事務センター', '045-000-5120', 'branch'],
  kenkyu: ['asagiri', '金沢研究所', '045-000-7705', 'branch'],
  sendai: ['asagiri', '仙台営業所', '022-000-4416', 'head'],
  daikoku: ['shiomi', '大黒倉庫', '045-000-2260', 'branch'],
  iwatsuki: ['shiomi', '岩槻配送センター', '048-000-2340', 'omiya'],
  shinkiba: ['shiomi', '新木場センター', '03-0000-2410', 'head'],
  ageo: ['hinata', '上尾工場', '048-000-3510', 'omiya'],
  urawa: ['komorebi', '浦和事務センター', '048-000-5210', 'omiya'],
  honten: ['komorebi', '本店', '03-0000-5300', 'head'],
  toda: ['minori', '戸田工場', '048-000-6120', 'omiya'],
  atsugi: ['minori', '厚木工場', '046-000-6230', 'branch'],
  minato: ['yunagi', 'みなとセンター', '045-000-8110', 'branch'],
  omiya: ['yunagi', '大宮センター', '048-000-8220', 'omiya'],
  totsuka: ['tsukimi', '本院', '045-000-9110', 'branch'],
  kenshin: ['tsukimi', '健診センター', '045-000-9180', 'branch'],
  warabi: ['tsukimi', '蕨クリニック', '048-000-9260', 'omiya'],
  honsha: ['aobane', '東京本社', '03-0000-1210', 'head'],
  kawagoe: ['aobane', '川越営業所', '049-000-1330', 'omiya'],
} as const;

export type SiteKey = keyof typeof sites;
