const password = 'enishi-no-demo';

/** Who can sign in to the demo. Everybody and everything in it is invented. */
export const demoSignIns = [
  { name: '青木 はるか', email: 'aoki@enishi.example', password, roles: 'フォロー担当(横浜支店)' },
  { name: '小西 直人', email: 'konishi@enishi.example', password, roles: 'フォロー担当(横浜支店)' },
  { name: '森下 拓也', email: 'morishita@enishi.example', password, roles: '営業(横浜支店)' },
  {
    name: '川端 由美子',
    email: 'kawabata@enishi.example',
    password,
    roles: '課長(横浜支店)・部長とフォロー担当(東日本本部)',
  },
  {
    name: '高瀬 正樹',
    email: 'takase@enishi.example',
    password,
    roles: '拠点長(東日本本部・横浜支店)・システム管理者',
  },
  { name: '三浦 紗季', email: 'miura@enishi.example', password, roles: 'アルムナイ事務局(東日本本部)' },
] as const satisfies readonly { name: string; email: string; password: string; roles: string }[];
