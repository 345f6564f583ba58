import type { FactStory } from '../story.ts';
import { forOneself, retractReasons } from '../words/alone.ts';
import type { Topic } from '../words/topic.ts';
import type { Random } from './random.ts';
import type { Kept, Teller } from './teller.ts';

interface Said {
  readonly line: FactStory;
  readonly pattern: string;
  readonly kept: Kept;
}

export interface Talk {
  /** The next line; null where all has been said. */
  readonly next: (kept: Kept, tell: Teller, random: Random) => Said | null;
  /** Threads that came to their end. */
  readonly finished: readonly string[];
}

/** Tells one topic after the other, step by step; now and then two at once, as people do. */
export function talkAbout(about: FactStory['about'], topics: readonly Topic[]): Talk {
  const ahead = [...topics];
  const running: { topic: Topic; step: number; kept: Kept }[] = [];
  const finished: string[] = [];

  const begin = (random: Random) => {
    const topic = ahead.shift();
    if (!topic) return;
    const chosen = Object.entries(topic.choose ?? {}).map(([name, words]) => [name, random.pick(words)]);
    running.push({ topic, step: 0, kept: Object.fromEntries(chosen) as Kept });
  };

  const next: Talk['next'] = (kept, tell, random) => {
    if (running.length === 0 || (running.length < 2 && random.chance(0.35))) begin(random);
    if (running.length === 0) return null;
    const at = random.between(0, running.length - 1);
    const current = running[at]!;
    const { topic, step } = current;
    const words = { ...kept, ...current.kept };
    const pattern = topic.steps[step]!;
    current.step += 1;
    if (current.step === topic.steps.length) {
      running.splice(at, 1);
      finished.push(topic.thread);
    }
    const text = tell.say(pattern, words, random);
    if (text === null) return null;
    const isSensitive = topic.isSensitive ? { isSensitive: true } : {};
    return { line: { thread: topic.thread, text, about, ...isSensitive }, pattern, kept: words };
  };
  return { next, finished };
}

/** Now and then a line was written wrongly at first, or is for all to read. */
export function asWritten({ line, pattern, kept }: Said, tell: Teller, random: Random): FactStory {
  if (random.chance(0.004)) {
    const wrong = tell.say(pattern, kept, random);
    if (wrong !== null && wrong !== line.text) return { ...line, wrong };
  }
  // What is told of the work is shared more freely: it is what a call of thanks passes on.
  if (!line.isSensitive && random.chance(line.about === 'WORK' ? 0.15 : 0.06)) return { ...line, audience: 'EVERYONE' };
  return line;
}

export function lineForOneself(on: number, kept: Kept, tell: Teller, random: Random): FactStory | null {
  const text = tell.say(random.pick(forOneself), kept, random);
  return text === null ? null : { thread: `覚え書き ${on}`, text, about: 'PERSON', audience: 'SELF' };
}

/** A line that was about somebody else. */
export function takenBack(said: Said, on: number, tell: Teller, random: Random): FactStory | null {
  const reason = on < -4 ? tell.say(random.pick(retractReasons), said.kept, random) : null;
  if (reason === null) return null;
  return { ...said.line, thread: `${said.line.thread} 取り違え`, retracted: { on: on + 1, reason } };
}
