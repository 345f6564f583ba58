export * from './day.ts';
export * from './milestone.ts';
export * from './office-day.ts';
export * from './person-text.ts';
export * from './promise.ts';
export * from './text.ts';
export * from './words.ts';
