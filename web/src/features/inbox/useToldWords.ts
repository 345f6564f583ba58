import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';
import { useJoined } from '../../composables/useJoined.ts';
import { useSession } from '../../stores/session.ts';
import type { Told } from './useInbox.ts';

type Line = Told['lines'][number];
/** What is told of a day, in the order in which it is said. */
const PARTS = {
  MORNING: ['overdue', 'visits', 'due', 'thisWeek', 'unreported'],
  MANAGER_MORNING: ['calls', 'overdue', 'undecidedTerms', 'handovers'],
} as const;

/** What one title says, whomever it is about. */
const ONE_TITLE = new Set<string>(['BOUNCED', 'IN_DOUBT', 'MAIL_STOPPED', 'PASSWORD_RESET', 'TEST']);

/** Whose title says already from whom it comes. */
const NAMES_THE_SENDER = new Set<string>(['HANDED_OVER', 'CALL_THANKED']);

/** What a reminder says, in the words of its kind. */
export function useToldWords() {
  const { t } = useI18n();
  const words = useDayWords();
  const session = useSession();
  const joined = useJoined();
  const named = (name: string) => t('inbox.named', { name });

  const who = ({ personName, clientName }: Partial<Pick<Line, 'personName' | 'clientName'>>) =>
    personName ? named(personName) : (clientName ?? t('inbox.somewhere'));

  function summary(kind: keyof typeof PARTS, told: Told['told']): string {
    const parts = PARTS[kind].map((part) => {
      const n = told[part] ?? 0;
      return n > 0 && t(`inbox.part.${part}`, { n }, n);
    });
    return joined(...parts) || t('inbox.nothing');
  }

  function ofHandover({ ownerName, personName, people }: Told['told']): string {
    if (!ownerName) return t('inbox.title.HANDED_OVER');
    const from = named(ownerName);
    return personName
      ? t('inbox.handedOne', { from, person: named(personName) })
      : t('inbox.handedMany', { from, n: people ?? 0 }, people ?? 0);
  }

  function title({ kind, told }: Told): string {
    if (kind === 'MORNING' || kind === 'MANAGER_MORNING') return summary(kind, told);
    if (kind === 'HANDED_OVER') return ofHandover(told);
    if (kind === 'CALL_THANKED') return t('inbox.thanked', { from: named(told.ownerName ?? ''), who: who(told) });
    if (ONE_TITLE.has(kind)) return t(`inbox.title.${kind}`);
    const what = kind === 'CALL_DUE' ? 'CALL' : told.what;
    return what ? t(`inbox.step.${what}`, { who: who(told) }) : t('inbox.title.STEP');
  }

  function detail({ kind, told }: Told): string {
    const { personName, clientName, dueOn, milestoneOn, ownerName } = told;
    if (ONE_TITLE.has(kind)) return ofMail(told);
    return joined(
      personName && clientName,
      dueOn && words.short(dueOn),
      milestoneOn && milestoneOn !== dueOn && t('inbox.milestone', { day: words.short(milestoneOn) }),
      !NAMES_THE_SENDER.has(kind) &&
        ownerName &&
        ownerName !== session.me?.name &&
        t('inbox.owner', { name: named(ownerName) }),
    );
  }

  const ofMail = ({ recipientName, mailKind, mailDay, smtpCode }: Told['told']) =>
    joined(
      recipientName && t('inbox.to', { name: named(recipientName) }),
      mailKind && t(`inbox.kind.${mailKind}`),
      mailDay && words.short(mailDay),
      smtpCode ? `SMTP ${smtpCode}` : null,
    );

  const line = (it: Line) => ({
    title: t(`inbox.step.${it.what}`, { who: who(it) }),
    detail: joined(it.personName && it.clientName, words.short(it.dueOn)),
  });

  return { title, detail, line, label: ({ kind }: Told) => t(`inbox.kind.${kind}`) };
}
