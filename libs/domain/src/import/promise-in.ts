import type { FoundDay } from '../day-phrase/day-phrase.ts';
import type { Day } from '../day.ts';
import { channelAt } from '../quick-entry/marks.ts';
import type { Channel } from '../words.ts';

interface Said {
  readonly dueOn: Day | null;
  readonly reportOn: Day | null;
  readonly reportVia: Channel | null;
}

const reporting = /報告|連絡|回答|お伝え|伝える/;

/**
 * What the words of a direction promise: `11/28までに回答。12/1に電話で報告。` A day with まで is when it is due, a day in a
 * sentence that ends in a report is when it is told, and the way is named there. Only what is one certain day counts.
 */
export function promiseIn(words: string, daysIn: (words: string) => FoundDay[]): Said {
  const sentences = words.split(/(?<=[。\n])/);
  let said: Said = { dueOn: null, reportOn: null, reportVia: null };
  for (const sentence of sentences)
    for (const { start, end, reading } of daysIn(sentence)) {
      if (reading.kind !== 'DAY') continue;
      const rest = sentence.slice(end);
      if (/まで|迄/.test(sentence.slice(start, end) + rest.slice(0, 2)))
        said = { ...said, dueOn: said.dueOn ?? reading.on };
      else if (reporting.test(rest))
        said = { ...said, reportOn: said.reportOn ?? reading.on, reportVia: said.reportVia ?? wayIn(rest) };
    }
  return said;
}

function wayIn(text: string): Channel | null {
  for (let at = 0; at < text.length; at += 1) {
    const way = channelAt(text, at);
    if (way) return way.channel;
  }
  return null;
}
