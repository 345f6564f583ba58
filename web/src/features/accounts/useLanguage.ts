import type { Language } from '#domain';
import { tell } from '../../graphql/index.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { useSession } from '../../stores/session.ts';
import { speak } from '../../words/index.ts';
import { changeLanguage } from './accounts.graphql.ts';

/** The language of the screens at once, and of the mails as soon as the server knows. */
export function useLanguage() {
  const session = useSession();
  const preferences = usePreferences();

  async function choose(language: Language) {
    preferences.language = language;
    await speak(language);
    if (session.me) session.remember((await tell(changeLanguage, { input: { language } })).changeLanguage);
  }

  return { choose };
}
