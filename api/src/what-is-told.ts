import type { Settings } from '#settings';
import type { WhatIsTold } from './deliveries/index.ts';
import { planMilestones } from './milestone-plan/index.ts';
import { resetMail, testMail } from './own-mails/index.ts';
import { composersFor, planReminders } from './reminders/index.ts';

/** What reminders say, put together of what the features give: for whoever serves and whoever works. */
export const whatIsTold = ({ publicUrl }: Settings): WhatIsTold => ({
  composers: { ...composersFor(publicUrl), PASSWORD_RESET: resetMail(publicUrl), TEST: testMail(publicUrl) },
  plan: async (work) => {
    await planMilestones(work);
    await planReminders(work);
  },
});
