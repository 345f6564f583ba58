import { careOf } from './quick-entry/hints.ts';

/** How many of them stand on a call sheet. */
export const TALK_POINTS = 3;

/** Words of trouble, of leaving, and of what somebody is not content with. */
const TROUBLE =
  /困|不満|不安|辛い|つらい|つらく|きつい|苦手|苦情|嫌|怒|悩|疲れ|辞め|退職|退社|転職|遅刻|欠勤|早退|ミス|失敗|トラブル|クレーム|叱|注意され|合わない|合っていない|足りない|寒い|暑い|うるさい|残業が(多|増|続)|残業続き|忙しすぎ|無理|けが|怪我|休みがち|ハラスメント|未払|間違/;

/**
 * Whether a line may be passed on with thanks: good news, and nothing that would need care even though nobody marked it.
 * Where in doubt it is left out: a call goes well with one word less.
 */
export const isTalkPoint = (text: string): boolean => careOf(text) === null && !TROUBLE.test(text);
