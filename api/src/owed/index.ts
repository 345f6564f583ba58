export { OwedModule } from './owed.module.ts';
