export { DevInboxModule } from './dev-inbox.module.ts';
