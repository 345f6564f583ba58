export { default as HandoverList } from './HandoverList.vue';
export { default as HandoverScreen } from './HandoverScreen.vue';
export { default as HandOverForm } from './HandOverForm.vue';
export { useHandover } from './useHandover.ts';
