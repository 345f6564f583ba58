export { OwedModule } from './owed.module.ts';
export { unpromisedOf } from './unpromised.sql.ts';
