import urql from '@urql/vue';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { client } from './graphql/client.ts';
import { router } from './router.ts';
import './theme.css';
import { i18n, speak } from './words/index.ts';

// build/before-paint.js read it from this device.
if (document.documentElement.lang === 'en') await speak('en');

/** What is drawn at once is drawn once: the frame waits so long for its page. Milliseconds. */
const PATIENCE = 100;

const app = createApp(App).use(createPinia()).use(i18n).use(urql, client).use(router);
const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
// Nothing is awaited here: the page's file needs this one to have run.
void Promise.race([router.isReady().catch(() => undefined), patience]).then(() => app.mount('#app'));
