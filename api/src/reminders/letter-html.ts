import { DARK, LOOK } from './letter-look.ts';
import type { Letter, LetterLine, LetterSection } from './letter.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (it) => ENTITIES[it]!);

/** What an office typed may have several lines. */
const paragraph = (text: string, look: string, name = 'ink') =>
  text ? `<p class="${name}" style="${look}">${escaped(text).replaceAll('\n', '<br>')}</p>` : '';

/** The mail as a page: tables and inline styles, because that is what mail programs draw alike. */
export function letterHtml(letter: Letter, publicUrl: string): string {
  const { language, product, subject, greeting, intro, note, sections, button, closing, sentBy, settings } = letter;
  const to = (path: string) => escaped(`${publicUrl}${path}`);

  const line = ({ title, detail, path }: LetterLine) => `
    <tr><td class="rule" style="${LOOK.line}"><a class="ink" href="${to(path)}" style="${LOOK.lineLink}">
      <strong style="${LOOK.lineTitle}">${escaped(title)}</strong>
      <span class="soft" style="${LOOK.lineDetail}">${escaped(detail).replaceAll('\n', '<br>')}</span></a></td></tr>`;
  const section = ({ title, isLate, lines, more }: LetterSection) => `
    <h2 class="${isLate ? 'late' : 'ink'}" style="${isLate ? LOOK.lateHeading : LOOK.heading}">${escaped(title)}</h2>
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="${LOOK.table}">${lines.map(line).join('')}</table>
    ${more ? `<p style="${LOOK.more}"><a class="link" href="${to(more.path)}" style="${LOOK.link}">${escaped(more.label)}</a></p>` : ''}`;

  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title><style>${DARK}</style></head>
<body class="paper" style="${LOOK.body}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="paper" style="${LOOK.paper}"><tr><td align="center" style="${LOOK.margin}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="${LOOK.column}">
  <tr><td style="${LOOK.mast}"><span class="brand" style="${LOOK.brand}">${escaped(product)}</span></td></tr>
  <tr><td class="sheet" style="${LOOK.sheet}">
    <h1 class="ink" style="${LOOK.greeting}">${escaped(greeting)}</h1>
    ${paragraph(intro, LOOK.intro)}
    ${note ? paragraph(note, LOOK.note, 'soft') : ''}
    ${sections.map(section).join('')}
    <p style="${LOOK.buttonRow}"><a class="button" href="${to(button.path)}" style="${LOOK.button}">${escaped(button.label)}</a></p>
    ${paragraph(closing, LOOK.closing)}
  </td></tr>
  <tr><td class="soft" style="${LOOK.foot}">${escaped(sentBy)}<br>
    <a class="soft" href="${to(settings.path)}" style="${LOOK.footLink}">${escaped(settings.label)}</a></td></tr>
</table></td></tr></table></body></html>
`;
}
