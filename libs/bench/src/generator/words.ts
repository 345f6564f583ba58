/** Invented words, enough of them that no search and no index finds everything under one entry. */
const list = (text: string): string[] => text.split(' ');

const pairs = (text: string) => list(text).map((pair) => pair.split('/') as [string, string]);

export const FAMILY_NAMES = pairs(
  '佐藤/さとう 鈴木/すずき 高橋/たかはし 田中/たなか 渡辺/わたなべ 伊藤/いとう 山本/やまもと 中村/なかむら 小林/こばやし 加藤/かとう 吉田/よしだ 山田/やまだ 佐々木/ささき 山口/やまぐち 松本/まつもと 井上/いのうえ 木村/きむら 林/はやし 清水/しみず 山崎/やまざき 森/もり 池田/いけだ 橋本/はしもと 阿部/あべ 石川/いしかわ 前田/まえだ 藤田/ふじた 小川/おがわ 岡田/おかだ 後藤/ごとう 長谷川/はせがわ 村上/むらかみ 近藤/こんどう 石井/いしい 斎藤/さいとう 坂本/さかもと 遠藤/えんどう 青木/あおき 藤井/ふじい 西村/にしむら 福田/ふくだ',
);
export const GIVEN_NAMES = pairs(
  '陽葵/ひまり 蓮/れん 結衣/ゆい 湊/みなと 美咲/みさき 大翔/ひろと 葵/あおい 悠真/ゆうま 彩/あや 健一/けんいち 直子/なおこ 翔太/しょうた 恵/めぐみ 拓也/たくや 香織/かおり 亮/りょう 真由美/まゆみ 誠/まこと 智子/ともこ 隆/たかし 由美/ゆみ 浩二/こうじ 千尋/ちひろ 修/おさむ 麻衣/まい 大輔/だいすけ 沙織/さおり 和也/かずや 裕子/ゆうこ 達也/たつや 愛/あい 剛/つよし 奈々/なな 潤/じゅん 里奈/りな 学/まなぶ 瞳/ひとみ',
);
export const PLACES = list('青葉 若葉 緑 港 桜 泉 光 旭 北 南 本 中央 栄 幸 富士見 千歳 白鳥 朝日 松風 梅里');
export const TRADES = list('精機 電子 食品 物流 化成 印刷 製薬 金属 樹脂 光学 木工 繊維 包装 冷熱');
export const UNITS = list('製造一課 製造二課 検査課 出荷課 組立課 品質管理課 総務課 設備課');
export const TITLES = list('課長 係長 主任 班長 リーダー');

export const WHOSE = list(
  '息子さん 娘さん 母 父 犬 猫 妹 兄 祖母 友人 夫 妻 週末 休みの日 趣味 引っ越し 自転車 釣り 料理 畑',
);
export const LIFE = list(
  'の運動会に行った が元気になった の話で笑った の受験が近い を始めた を楽しみにしている に時間を使っている で賞をもらった の写真を見せてくれた のことで早く帰りたい日がある が生まれた に凝っている を再開した',
);
export const WORK = list(
  '新しい検査機 梱包の手順 夜勤の引き継ぎ 朝礼 休憩室 フォークリフトの免許 残業 通勤 隣の班 新人の指導 席 制服 段取り替え 手順書 棚卸し 品質の基準 交代の時刻 班長との相談',
);
export const SAID = list(
  'に慣れてきた を任された が少し不安 が変わった を覚えたい について教わった が楽になった に時間がかかる を手伝っている で褒められた の順番を替えたい が分かりにくい を工夫した を続けたい',
);
export const ASKED = list(
  'の空調が寒い を替えてほしい の説明がもう一度ほしい の人数が足りない の時刻を早めたい の費用を確かめたい の照明が暗い を増やしてほしい の相手を替えたい の研修を受けたい',
);
export const DIRECTIONS = list(
  '派遣先の班長へ相談 担当営業が先方と調整 総務に確かめて返事 現場を見てから決める 来月の面談で相談 本人に資料を送る',
);
export const CHANNELS = list('VISIT VISIT VISIT PHONE PHONE ONLINE MESSAGE EMAIL');
