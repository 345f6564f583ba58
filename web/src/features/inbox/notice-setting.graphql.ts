import { graphql } from '../../graphql/index.ts';

export const noticeSettingQuery = graphql(`
  query NoticeSetting {
    noticeSetting {
      version
      quietFrom
      quietUntil
      quietDays
      morningMail
      callMail
      handoverMail
    }
  }
`);

export const changeNoticeSetting = graphql(`
  mutation ChangeNoticeSetting($input: ChangeNoticeSettingInput!) {
    changeNoticeSetting(input: $input) {
      id
      version
    }
  }
`);
