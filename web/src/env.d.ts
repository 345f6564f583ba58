/// <reference types="vite/client" />
/// <reference types="vue-router/auto-routes" />

/** Written by the build: the pictures that the screens name. */
declare module 'virtual:nuxt-ui-icons' {
  export function init(
    add: (name: string, picture: { body: string; width?: number; height?: number }) => unknown,
  ): void;
}

/** Written by the build: the library's looks of a button. */
declare module '#build/ui/button' {
  const theme: object;
  export default theme;
}
