/** One piece of its own, read when somebody asks for it. */
export const english = import.meta.glob<Record<string, never>>('./*.en.json', { eager: true, import: 'default' });
