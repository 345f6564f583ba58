export { default as TodayBoard } from './TodayBoard.vue';
export { useToday } from './useToday.ts';
