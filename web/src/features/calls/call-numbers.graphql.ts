import { graphql } from '../../graphql/index.ts';

export const callNumbers = graphql(`
  query CallNumbers($fromOn: Day!, $toOn: Day!) {
    callNumbers(fromOn: $fromOn, toOn: $toOn) {
      all {
        due
        made
        inWindow
      }
      offices {
        office {
          id
          name
        }
        due
        made
        inWindow
      }
      managers {
        user {
          id
          name
        }
        due
        made
        inWindow
      }
      wishes {
        raised
        solved
        medianDays
      }
    }
  }
`);
