import urql from '@urql/vue';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { client } from './graphql/client.ts';
import { router } from './router.ts';
import './theme.css';
import { i18n, speak } from './words/index.ts';

// public/before-paint.js read it from this device.
if (document.documentElement.lang === 'en') await speak('en');

createApp(App).use(createPinia()).use(i18n).use(urql, client).use(router).mount('#app');
