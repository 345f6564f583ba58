/** What somebody asks of us, what is promised, how it ends, and how the report is received. Written as in topic.ts. */
export interface IssueWords {
  readonly choose: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
  readonly direction: string;
  readonly resolution: string;
  readonly heard: string;
}
