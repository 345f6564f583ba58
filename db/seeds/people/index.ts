import type { PersonStory } from '../story.ts';
import { endoKaori } from './endo-kaori.ts';
import { fujitaMayu } from './fujita-mayu.ts';
import { haradaAyumi } from './harada-ayumi.ts';
import { hasegawaYui } from './hasegawa-yui.ts';
import { ishiharaKazuya } from './ishihara-kazuya.ts';
import { matsuiRyo } from './matsui-ryo.ts';
import { murakamiChinatsu } from './murakami-chinatsu.ts';
import { nakagawaShota } from './nakagawa-shota.ts';
import { nishimuraDaisuke } from './nishimura-daisuke.ts';
import { okamotoNao } from './okamoto-nao.ts';
import { onoKenta } from './ono-kenta.ts';
import { kuzeTomoko } from './kuze-tomoko.ts';
import { mogiShunpei } from './mogi-shunpei.ts';
import { shirakiRena } from './shiraki-rena.ts';
import { higashiTetsuo } from './higashi-tetsuo.ts';
import { udagawaMio } from './udagawa-mio.ts';
import { oharaKiyoshi } from './ohara-kiyoshi.ts';
import { nanamiSora } from './nanami-sora.ts';
import { amemiyaSakura } from './amemiya-sakura.ts';
import { kizakiNoboru } from './kizaki-noboru.ts';
import { tsukudaAi } from './tsukuda-ai.ts';
import { mikuniDaichi } from './mikuni-daichi.ts';
import { sudoFumika } from './sudo-fumika.ts';
import { hosakaJun } from './hosaka-jun.ts';
import { kanzakiEmi } from './kanzaki-emi.ts';
import { yanaiToru } from './yanai-toru.ts';
import { isurugiNami } from './isurugi-nami.ts';
import { wakuiSeiji } from './wakui-seiji.ts';
import { ayukawaKotone } from './ayukawa-kotone.ts';
import { sasakiMisaki } from './sasaki-misaki.ts';

/** The place in this list chooses a person's ids: a new person goes to the end. */
export const people: readonly PersonStory[] = [
  sasakiMisaki,
  onoKenta,
  murakamiChinatsu,
  ishiharaKazuya,
  fujitaMayu,
  nishimuraDaisuke,
  hasegawaYui,
  okamotoNao,
  matsuiRyo,
  haradaAyumi,
  nakagawaShota,
  endoKaori,
  kuzeTomoko,
  mogiShunpei,
  shirakiRena,
  higashiTetsuo,
  udagawaMio,
  oharaKiyoshi,
  nanamiSora,
  amemiyaSakura,
  kizakiNoboru,
  tsukudaAi,
  mikuniDaichi,
  sudoFumika,
  hosakaJun,
  kanzakiEmi,
  yanaiToru,
  isurugiNami,
  wakuiSeiji,
  ayukawaKotone,
];
