import { useSession } from '../../stores/session.ts';

/** Files are brought in by managers and administrators. */
export const useMayImport = (): boolean => useSession().has('MANAGER', 'ADMINISTRATOR');
