import { describe, expect, it } from '@jest/globals';
import type { Day } from '#domain';
import { mount } from '@vue/test-utils';
import { defineComponent, h } from 'vue';
import { openFactBook, useThreadOf, useWrittenFacts } from './fact-book.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly answersId?: string;
}
const exam: Line = { id: 'exam', text: '簿記の試験を受ける', heldOn: '2026-11-01' };
const passed: Line = { id: 'passed', text: '試験に合格した', heldOn: '2026-11-20', answersId: 'exam' };

const Answers = defineComponent({
  props: { line: { type: Object as () => Line, required: true } },
  setup(props) {
    const { answers } = useThreadOf(() => props.line);
    return () => h('li', [props.line.text, ...answers.value.map(({ text }) => ` → ${text}`)]);
  },
});
const Page = defineComponent({
  props: { name: { type: String, required: true }, lines: { type: Array as () => Line[], required: true } },
  setup(props) {
    useWrittenFacts(props.name, () => props.lines);
    return () => props.lines.map((line) => h(Answers, { line, key: line.id }));
  },
});
const Book = defineComponent({
  props: { pages: { type: Array as () => Line[][], required: true } },
  setup(props) {
    openFactBook();
    return () =>
      h(
        'ul',
        props.pages.map((lines, at) => h(Page, { lines, key: at, name: String(at) })),
      );
  },
});

async function linesOf(...readings: Line[][][]) {
  const [first = [], ...later] = readings;
  const book = mount(Book, { props: { pages: first } });
  for (const pages of later) await book.setProps({ pages });
  return book.findAll('li').map((it) => it.text());
}

describe('an answer', () => {
  it('stands under what it answers, on whichever page that is', async () => {
    expect(await linesOf([[passed], [exam]])).toContain('簿記の試験を受ける → 試験に合格した');
  });

  it('stands there once after it was corrected', async () => {
    const corrected = { ...passed, id: 'passed again', text: '簿記の二級に合格した' };
    expect(await linesOf([[passed, exam]], [[corrected, exam]])).toContain('簿記の試験を受ける → 簿記の二級に合格した');
  });

  it('stands under the line as it reads once that was corrected', async () => {
    const corrected = { ...exam, id: 'exam again', text: '簿記二級の試験を受ける' };
    const lines = await linesOf([[passed, exam]], [[{ ...passed, answersId: corrected.id }, corrected]]);
    expect(lines).toContain('簿記二級の試験を受ける → 試験に合格した');
  });

  it('goes with the conversation that was taken back', async () => {
    expect(await linesOf([[passed], [exam]], [[], [exam]])).toContain('簿記の試験を受ける');
  });
});
