export { OwedModule } from './owed.module.ts';
export { unpromisedOf } from './unpromised.sql.ts';
export { promisesForFile } from './promises.ts';
