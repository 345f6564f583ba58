import { ConsentVia } from '#domain';

/** In which ways somebody tells us themself. What a list said came with an import. */
export const CONSENT_WAYS = Object.values(ConsentVia).filter((it) => it !== 'FILE');
