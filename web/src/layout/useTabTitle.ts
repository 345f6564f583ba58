import { watchEffect } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { pageTitle } from '../composables/usePageTitle.ts';

/** What the browser's tab is called, and what a screen reader says first. */
export function useTabTitle() {
  const route = useRoute();
  const { t } = useI18n();

  watchEffect(() => {
    const name = pageTitle.value ?? (route.meta.title ? t(route.meta.title) : undefined);
    document.title = name ? t('nav.tab', { page: name, product: t('nav.product') }) : t('nav.product');
  });
}
