/**
 * Two strokes that meet, and hold each other up.
 * The icons in `public/` are drawn from the same two paths; a spec holds them to it.
 */
export const strokes = [
  { path: 'M36 9C35 29 27 44 10 54', width: 7, opacity: 1 },
  { path: 'M33 28C37 40 44 49 55 54', width: 7, opacity: 0.62 },
] as const;
