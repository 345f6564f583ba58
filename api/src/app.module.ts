import './core/words.enum.ts';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Settings } from '#settings';
import type { DataSource } from 'typeorm';
import { AccountsModule } from './accounts/accounts.module.ts';
import { AssignmentsModule } from './assignments/assignments.module.ts';
import { BriefModule } from './brief/index.ts';
import { ChangesModule } from './changes/changes.module.ts';
import { CalendarModule } from './calendar/calendar.module.ts';
import { ClientsModule } from './clients/clients.module.ts';
import { ConsentsModule } from './consents/consents.module.ts';
import { ConversationsModule } from './conversations/index.ts';
import { CoreModule } from './core/core.module.ts';
import { DomainErrorFilter, inputValidation } from './core/graphql-errors.ts';
import { graphQL } from './core/graphql.ts';
import { SessionGuard } from './core/session-guard.ts';
import { DeliveriesModule } from './deliveries/index.ts';
import { DevInboxModule } from './dev-inbox/index.ts';
import { DisclosureModule } from './disclosure/disclosure.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { FeedsModule } from './feeds/feeds.module.ts';
import { FollowUpsModule } from './follow-ups/index.ts';
import { HandoversModule } from './handovers/handovers.module.ts';
import { ImportsModule } from './imports/index.ts';
import { InboxModule } from './inbox/index.ts';
import { OfficeCalendarsModule } from './office-calendars/office-calendars.module.ts';
import { MilestoneCallsModule } from './milestone-calls/index.ts';
import { MailDeskModule } from './mail-desk/index.ts';
import { MilestoneRulesModule } from './milestone-rules/index.ts';
import { OfficesModule } from './offices/offices.module.ts';
import { OpenIssuesModule } from './open-issues/index.ts';
import { OwedModule } from './owed/index.ts';
import { PeopleModule } from './people/people.module.ts';
import { PersonRecordModule } from './person-record/person-record.module.ts';
import { RemindersModule } from './reminders/reminders.module.ts';
import { RosterModule } from './roster/roster.module.ts';
import { SavedViewsModule } from './saved-views/saved-views.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SilenceModule } from './silence/silence.module.ts';
import { TenuresModule } from './tenures/tenures.module.ts';
import { TodayModule } from './today/today.module.ts';
import { whatIsTold } from './what-is-told.ts';

export interface AppOptions {
  readonly dataSource: DataSource;
  readonly settings: Settings;
  /** Where the schema is written down, or `true` to keep it in memory. */
  readonly schemaFile: string | true;
}

/** The list of features, alphabetical. */
@Module({})
export class AppModule {
  static with({ dataSource, settings, schemaFile }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(dataSource, settings),
        graphQL(schemaFile),
        AccountsModule,
        AssignmentsModule,
        BriefModule,
        CalendarModule,
        ChangesModule,
        ClientsModule,
        ConsentsModule,
        ConversationsModule,
        DeliveriesModule.with(whatIsTold(settings)),
        DevInboxModule,
        DisclosureModule,
        ExportsModule,
        FeedsModule,
        FollowUpsModule,
        HandoversModule,
        ImportsModule,
        InboxModule,
        MailDeskModule,
        MilestoneCallsModule,
        MilestoneRulesModule,
        OfficeCalendarsModule,
        OfficesModule,
        OpenIssuesModule,
        OwedModule,
        PeopleModule,
        PersonRecordModule,
        RemindersModule,
        RosterModule,
        SavedViewsModule,
        SearchModule,
        SilenceModule,
        TenuresModule,
        TodayModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
        { provide: APP_PIPE, useValue: inputValidation },
      ],
    };
  }
}
