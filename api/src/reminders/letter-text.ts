import type { Letter, LetterSection } from './letter.ts';

/** The mail for whoever reads it as plain text; each line carries its address. */
export function letterText(letter: Letter, publicUrl: string): string {
  const link = (path: string) => `${publicUrl}${path}`;
  const section = ({ title, lines, more }: LetterSection) =>
    [
      `■ ${title}`,
      ...lines.flatMap((it) => [`・${it.title} ${it.detail.replaceAll('\n', '\n  ')}`.trimEnd(), `  ${link(it.path)}`]),
      ...(more ? [`  ${more.label} ${link(more.path)}`] : []),
    ].join('\n');
  const { greeting, intro, note, sections, button, closing, sentBy, settings } = letter;
  const parts = [
    [greeting, intro].filter(Boolean).join('\n'),
    ...(note ? [note] : []),
    ...sections.map(section),
    `${button.label}\n${link(button.path)}`,
    ...(closing ? [closing] : []),
    `--\n${sentBy}\n${settings.label} ${link(settings.path)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
