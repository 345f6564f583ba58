const FONT = `-apple-system,BlinkMacSystemFont,'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif`;

/** Lines end between phrases where the program can do that, and anywhere else. */
const PHRASES = 'word-break:auto-phrase';

/** Paper and indigo, as on the screen; written at each element, because many mail programs drop what stands in the head. */
export const LOOK = {
  body: `margin:0;padding:0;background:#f9f6f0;font-family:${FONT}`,
  paper: 'background:#f9f6f0',
  margin: 'padding:24px 8px 32px',
  column: 'max-width:600px;text-align:left',
  mast: 'padding:0 12px 14px',
  brand: 'font-size:16px;font-weight:700;letter-spacing:.04em;color:#1d4f91',
  sheet: 'background:#ffffff;border-radius:12px;padding:28px 20px 24px',
  greeting: `margin:0 0 8px;font-size:18px;line-height:1.5;font-weight:700;color:#16140f;word-break:keep-all;overflow-wrap:anywhere`,
  intro: `margin:0 0 8px;font-size:16px;line-height:1.7;color:#2f2b25;${PHRASES}`,
  note: `margin:0 0 8px;font-size:14px;line-height:1.7;color:#5c564a;${PHRASES}`,
  heading: 'margin:28px 0 4px;font-size:15px;line-height:1.5;font-weight:700;color:#16140f',
  lateHeading: 'margin:28px 0 4px;font-size:15px;line-height:1.5;font-weight:700;color:#a33015',
  table: 'border-collapse:collapse',
  line: 'border-bottom:1px solid #e5dfd4;padding:0',
  lineLink: 'display:block;padding:12px 0;text-decoration:none;color:#2f2b25',
  lineTitle: 'display:block;font-size:16px;line-height:1.5;font-weight:700',
  lineDetail: 'display:block;font-size:14px;line-height:1.6;color:#5c564a',
  more: 'margin:10px 0 0;font-size:14px',
  link: 'display:inline-block;padding:6px 0;color:#1d4f91;text-decoration:underline',
  buttonRow: 'margin:32px 0 24px',
  button:
    'display:inline-block;background:#1d4f91;color:#ffffff;font-size:16px;font-weight:700;line-height:1.5;text-decoration:none;padding:12px 28px;border-radius:8px',
  closing: `margin:0;font-size:16px;line-height:1.7;color:#2f2b25;${PHRASES}`,
  foot: 'padding:16px 20px 0;font-size:13px;line-height:1.8;color:#5c564a',
  footLink: 'color:#5c564a;text-decoration:underline',
} as const;

/** For programs that read the head and draw in the dark: the same colours as the screen has there. */
export const DARK = `@media (prefers-color-scheme: dark) {
  .paper { background: #16140f !important; } .sheet { background: #1f1c18 !important; }
  .ink { color: #f2eee6 !important; } .soft { color: #cfc8ba !important; } .late { color: #f29472 !important; }
  .brand, .link { color: #8ab1df !important; } .rule { border-color: #47423a !important; }
  .button { background: #8ab1df !important; color: #0d1b31 !important; }
}`;
