/** Who works beside those of sign-ins.ts. They sign in with the same password. */
export const colleagues = [
  { name: '相馬 恵', email: 'soma@enishi.example' },
  { name: '村瀬 航', email: 'murase@enishi.example' },
  { name: '榎本 静香', email: 'enomoto@enishi.example' },
  { name: '桜井 望', email: 'sakurai@enishi.example' },
  { name: '工藤 慎一', email: 'kudo@enishi.example' },
  { name: '杉本 千代', email: 'sugimoto@enishi.example' },
  { name: '長峰 亮太', email: 'nagamine@enishi.example' },
  { name: '堀口 昭彦', email: 'horiguchi@enishi.example' },
] as const;
