// Runs before the first paint, so that neither the theme nor the language flickers. Its keys belong to stores/preferences.ts.
(() => {
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // storage is switched off: the defaults stand
    }
  };
  const theme = kept('enishi.theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(dark ? 'dark' : 'light');
  document.documentElement.lang = kept('enishi.language') === 'en' ? 'en' : 'ja';
})();
