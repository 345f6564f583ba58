import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useForm } from '../../composables/useForm.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { tell, type ResultOf } from '../../graphql/index.ts';
import { changeNoticeSetting, type noticeSettingQuery } from './notice-setting.graphql.ts';

type Setting = ResultOf<typeof noticeSettingQuery>['noticeSetting'];

/** The times of day that are offered: every half an hour. */
const TIMES = Array.from({ length: 48 }, (_, at) => `${String(at >> 1).padStart(2, '0')}:${at % 2 ? '30' : '00'}`);

const draftOf = (it: Setting) => ({
  ...{ version: it.version, quietFrom: it.quietFrom ?? '', quietUntil: it.quietUntil ?? '' },
  ...{
    quietDays: [...it.quietDays],
    morningMail: it.morningMail,
    callMail: it.callMail,
    handoverMail: it.handoverMail,
  },
});

/** My choice as a form, from how it stands. */
export function useNoticeSetting(setting: Setting) {
  const { t } = useI18n();
  const notice = useNotice();
  const form = useForm(draftOf(setting), {
    check: ({ quietFrom, quietUntil }) => ({
      quietFrom: quietUntil && !quietFrom ? 'QUIET_HOURS_INCOMPLETE' : undefined,
      quietUntil: quietFrom && !quietUntil ? 'QUIET_HOURS_INCOMPLETE' : undefined,
    }),
    send: ({ quietFrom, quietUntil, ...rest }) =>
      tell(changeNoticeSetting, {
        input: { ...rest, quietFrom: quietFrom || null, quietUntil: quietUntil || null },
      }),
    done: ({ changeNoticeSetting: saved }, values) => {
      values.version = saved.version;
      form.state = 'idle';
      notice.say({ text: t('inbox.choice.saved') });
    },
  });

  const times = computed(() => {
    // A time that was set otherwise than by this list stands among them.
    const kept = [setting.quietFrom, setting.quietUntil].filter((it): it is string => Boolean(it));
    return [...new Set([...TIMES, ...kept])].sort().map((value) => ({ value, label: value }));
  });

  return { form, times };
}
