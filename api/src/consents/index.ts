export { Consent } from './consent.entity.ts';
export { recordConsent } from './record-consent.ts';
