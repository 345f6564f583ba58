import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useConflict, versionOf } from '../../composables/useConflict.ts';
import { useForm } from '../../composables/useForm.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { tell } from '../../graphql/index.ts';
import { changeMailWording, resetMailWording } from './office-mails.graphql.ts';
import { PARTS, type Part, type Wording } from './wording.ts';

const partsOf = ({ greeting, intro, closing }: Pick<Wording, Part>) => ({ greeting, intro, closing });

/** The words of one mail as a form: kept, or taken back to those of the product. */
export function useWording(wording: Wording, officeId: string) {
  const { t } = useI18n();
  const notice = useNotice();
  const { kind, language } = wording;
  const which = { officeId, kind, language };
  const version = shallowRef(wording.version);

  const form = useForm(partsOf(wording), {
    check: ({ greeting }) => ({ greeting: greeting.trim() ? undefined : 'GREETING_MISSING' }),
    send: (values) => tell(changeMailWording, { input: { ...which, ...values, version: version.value } }),
    done: ({ changeMailWording: saved }) => {
      version.value = saved.version;
      form.state = 'idle';
      conflict.leave();
      notice.say({ text: t('mails.saved') });
    },
  });
  const conflict = useConflict(
    () => form.refusal,
    async (theirs) => {
      version.value = versionOf(theirs);
      await form.submit();
    },
  );

  const reset = useForm(
    {},
    {
      send: () => tell(resetMailWording, { input: { ...which, version: version.value } }),
      done: ({ resetMailWording: ours }) => {
        Object.assign(form.values, partsOf(ours));
        version.value = ours.version;
        reset.state = 'idle';
        notice.say({ text: t('mails.wasReset') });
      },
    },
  );

  return reactive({
    form,
    reset,
    conflict,
    isOwn: computed(() => version.value > 0),
    lines: computed(() =>
      PARTS.map((part) => ({
        label: t(`mails.part.${part}`),
        mine: form.values[part],
        theirs: String(conflict.theirs?.[part] ?? ''),
      })).filter(({ mine, theirs }) => mine !== theirs),
    ),
    takeTheirs() {
      if (!conflict.theirs) return;
      Object.assign(form.values, partsOf(conflict.theirs as Wording));
      version.value = versionOf(conflict.theirs);
      form.refusal = undefined;
      conflict.leave();
    },
  });
}
