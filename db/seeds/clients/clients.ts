/** For whom our staff work. Every name is invented. */
export const clients = {
  shiomi: ['汐見ロジスティクス', 'しおみろじすてぃくす'],
  hinata: ['ひなた精密工業', 'ひなたせいみつこうぎょう'],
  komorebi: ['こもれび信用組合', 'こもれびしんようくみあい'],
  asagiri: ['あさぎり薬品', 'あさぎりやくひん'],
  yunagi: ['ゆうなぎコールサービス', 'ゆうなぎこーるさーびす'],
  tsukimi: ['つきみ野総合病院', 'つきみのそうごうびょういん'],
  minori: ['みのり野食品', 'みのりのしょくひん'],
  aobane: ['青羽商事', 'あおばねしょうじ'],
} as const;
