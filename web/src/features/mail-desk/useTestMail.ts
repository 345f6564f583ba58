import { computed, onScopeDispose, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useAttempt } from '../../composables/useAttempt.ts';
import { ask, tell, type ResultOf } from '../../graphql/index.ts';
import { sendTestMail } from './desk-deeds.graphql.ts';
import { mailOfReminder } from './mail-desk.graphql.ts';
import { useMomentWords } from '../../composables/useMomentWords.ts';

/** Milliseconds between two looks, and for how many looks somebody waits at all. */
const PAUSE = 1_000;
const LOOKS = 90;
/** After so many looks without a word it is said that its turn has not come. */
const PATIENT = 8;
const SETTLED = ['SENT', 'BOUNCED', 'IN_DOUBT', 'HELD', 'SUPERSEDED'];

/** Sends a test to oneself, and follows it until it is sent or given up, or while nothing is sent at all. */
export function useTestMail(standsStill: () => boolean) {
  const { t } = useI18n();
  const moment = useMomentWords();
  const attempt = useAttempt();
  const own = ref<ResultOf<typeof mailOfReminder>['mailOfReminder']>();
  const looks = ref(0);
  const isFollowing = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const phase = computed(() => own.value?.mail?.phase);
  const isDone = () => Boolean(own.value?.toldAt && (!own.value.mail || SETTLED.includes(own.value.mail.phase)));

  async function follow(id: string) {
    const answer = await ask(mailOfReminder, { id }).catch(() => undefined);
    if (answer) own.value = answer.mailOfReminder;
    looks.value += 1;
    isFollowing.value = !isDone() && looks.value < (standsStill() ? PATIENT : LOOKS);
    if (isFollowing.value) timer = setTimeout(() => void follow(id), PAUSE);
  }

  async function send() {
    if (isFollowing.value) return;
    isFollowing.value = true;
    own.value = undefined;
    looks.value = 0;
    const done = await attempt(() => tell(sendTestMail, {}));
    if (done) await follow(done.answer.sendTestMail);
    else isFollowing.value = false;
  }
  onScopeDispose(() => clearTimeout(timer));

  const outcome = computed(() => {
    if (!looks.value) return '';
    const mail = own.value?.mail;
    if (own.value?.toldAt && !mail) return t('desk.testState.NONE');
    if (!mail) return t(looks.value > PATIENT ? 'desk.testState.NO_WORKER' : 'desk.testState.SENDING');
    const code = mail.smtpCode ? t('desk.code', { code: mail.smtpCode }) : '';
    if (mail.phase === 'PENDING' && standsStill()) return t('desk.testState.STANDS_STILL');
    if (mail.phase === 'PENDING')
      return looks.value > PATIENT || mail.attempts
        ? t('desk.testState.WAITING', { at: moment(mail.nextAt) })
        : t('desk.testState.SENDING');
    const word = SETTLED.slice(0, 4).includes(mail.phase) ? mail.phase : 'SENDING';
    return t(`desk.testState.${word}`, { code });
  });

  return {
    send,
    outcome,
    isSending: isFollowing,
    isSent: computed(() => phase.value === 'SENT'),
    isRefused: computed(() => phase.value === 'BOUNCED' || phase.value === 'HELD'),
    answer: computed(() => own.value?.mail?.smtpAnswer),
  };
}
