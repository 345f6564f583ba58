export { Import } from './import.entity.ts';
export { ImportKeeper } from './import-keeper.ts';
export { ImportsModule } from './imports.module.ts';
