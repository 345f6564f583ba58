export { handedOver, type HandedOverTold } from './handed-over.ts';
