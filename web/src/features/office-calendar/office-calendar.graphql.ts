import { graphql } from '../../graphql/index.ts';

export const officeCalendar = graphql(`
  query OfficeCalendarOf($id: ID) {
    officeCalendar(id: $id) {
      id
      version
      officeName
      weeklyOff
      keepsHolidays
      yearEndFrom
      yearEndUntil
      opensAt
      closesAt
      closures {
        fromOn
        untilOn
        isOpen
        name
      }
      today
      holidays {
        day
        name
      }
      offices {
        id
        name
      }
      viewerMay
    }
  }
`);

export const calendarPreview = graphql(`
  query CalendarPreviewOf($input: OfficeCalendarInput!) {
    officeCalendarPreview(input: $input) {
      closedDays
      openedDays
      effects {
        kind
        moves
        count
        named {
          id
          personId
          personName
          clientName
          ownerName
          fromOn
          toOn
        }
      }
    }
  }
`);

export const saveCalendar = graphql(`
  mutation SaveOfficeCalendar($input: OfficeCalendarInput!) {
    saveOfficeCalendar(input: $input) {
      id
      version
      plans
      calls
    }
  }
`);
