import { Ground1795219200000 } from './1795219200000-ground.ts';
import { People1795219200001 } from './1795219200001-people.ts';
import { Conversations1795219200002 } from './1795219200002-conversations.ts';
import { JointVisits1795219200003 } from './1795219200003-joint-visits.ts';
import { PersonRecords1795219200004 } from './1795219200004-person-records.ts';
import { Clients1795219200005 } from './1795219200005-clients.ts';
import { SavedViews1795219200006 } from './1795219200006-saved-views.ts';
import { Timeline1795219200007 } from './1795219200007-timeline.ts';
import { Promises1795219200008 } from './1795219200008-promises.ts';
import { Search1795219200009 } from './1795219200009-search.ts';
import { Imports1795219200010 } from './1795219200010-imports.ts';
import { Disclosures1795219200011 } from './1795219200011-disclosures.ts';
import { SettledWithoutPromise1795219200012 } from './1795219200012-settled-without-promise.ts';
import { ImportWalls1795219200013 } from './1795219200013-import-walls.ts';
import { ImportSpeed1795219200014 } from './1795219200014-import-speed.ts';
import { TakenBackEnds1795219200015 } from './1795219200015-taken-back-ends.ts';
import { LargeOffices1795219200016 } from './1795219200016-large-offices.ts';
import { Milestones1795219200017 } from './1795219200017-milestones.ts';
import { Reminders1795219200018 } from './1795219200018-reminders.ts';
import { ReceivedMails1795219200019 } from './1795219200019-received-mails.ts';
import { Mails1795219200020 } from './1795219200020-mails.ts';
import { NoticeSettings1795219200021 } from './1795219200021-notice-settings.ts';
import { Handovers1795219200022 } from './1795219200022-handovers.ts';
import { Calendar1795219200023 } from './1795219200023-calendar.ts';
import { FirstRecalls1795219200024 } from './1795219200024-first-recalls.ts';
import { ToldThanks1795219200025 } from './1795219200025-told-thanks.ts';
import { QuietRetries1795219200026 } from './1795219200026-quiet-retries.ts';

/** Every migration, in order. A new one is added at the end and never edited after it has landed. */
export const migrations = [
  Ground1795219200000,
  People1795219200001,
  Conversations1795219200002,
  JointVisits1795219200003,
  PersonRecords1795219200004,
  Clients1795219200005,
  SavedViews1795219200006,
  Timeline1795219200007,
  Promises1795219200008,
  Search1795219200009,
  Imports1795219200010,
  Disclosures1795219200011,
  SettledWithoutPromise1795219200012,
  ImportWalls1795219200013,
  ImportSpeed1795219200014,
  TakenBackEnds1795219200015,
  LargeOffices1795219200016,
  Milestones1795219200017,
  Reminders1795219200018,
  ReceivedMails1795219200019,
  Mails1795219200020,
  NoticeSettings1795219200021,
  Handovers1795219200022,
  Calendar1795219200023,
  FirstRecalls1795219200024,
  ToldThanks1795219200025,
  QuietRetries1795219200026,
];
