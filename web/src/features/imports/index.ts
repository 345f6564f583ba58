export { default as ImportList } from './ImportList.vue';
export { default as ImportScreen } from './ImportScreen.vue';
export { default as StartImport } from './StartImport.vue';
export { useImport } from './useImport.ts';
export { useMayImport } from './useMayImport.ts';
