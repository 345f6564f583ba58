import type { Settings } from '#settings';
import { testMail, type WhatIsTold } from './deliveries/index.ts';
import { planMilestones } from './milestone-plan/index.ts';
import { composersFor, planReminders } from './reminders/index.ts';

/** What reminders say, put together of what the features give: for whoever serves and whoever works. */
export const whatIsTold = ({ publicUrl }: Settings): WhatIsTold => ({
  composers: { ...composersFor(publicUrl), TEST: testMail },
  plan: async (work) => {
    await planMilestones(work);
    await planReminders(work);
  },
});
