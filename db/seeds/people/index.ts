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
];
