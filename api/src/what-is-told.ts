import type { Settings } from '#settings';
import { testMail, type WhatIsTold } from './deliveries/index.ts';

/** What reminders say, put together of what the features give: for whoever serves and whoever works. */
export const whatIsTold = (_: Settings): WhatIsTold => ({ composers: { TEST: testMail } });
