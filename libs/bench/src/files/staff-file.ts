import iconv from 'iconv-lite';
import {
  FAMILY_NAMES,
  GIVEN_NAMES,
  PLACES,
  SAID,
  TITLES,
  TRADES,
  UNITS,
  WHOSE,
  LIFE,
  WORK,
} from '../generator/words.ts';

const HEADERS =
  'スタッフ番号,氏名,フリガナ,生年月日,携帯電話,メールアドレス,派遣先名,事業所,組織単位,指揮命令者,指揮命令者カナ,指揮命令者役職,就業先電話番号,就業開始日,契約開始日,契約終了日,更新回数,就業曜日,就業時間,業務内容,営業担当,フォロー担当,備考';
const NOTE_HEADERS = 'スタッフ番号,対応日,区分,対応者,面談記録,次回予定';

/** So many lines are put into bytes at a time. */
const AT_ONCE = 1_000;

const eraOf = (year: number) => (year > 2019 ? `R${year - 2018}` : year > 1989 ? `H${year - 1988}` : `S${year - 1925}`);

/** How an office writes a day, and how the next one does. */
const DAYS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${eraOf(year)}.${month}.${day}`,
  (year, month, day) => `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`,
];

const of = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const katakana = (text: string) =>
  text.replaceAll(/[ぁ-ゖ]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0x60));
const staffNo = (n: number) => `B${String(n).padStart(6, '0')}`;
const digits = (n: number) =>
  String(n)
    .padStart(8, '0')
    .replace(/(....)$/, '-$1');

/** Whom a file names as answering for its people: colleagues of the office. */
export interface Colleagues {
  readonly coordinators: readonly string[];
  readonly sales: readonly string[];
}

/** Each of 11,760 days in turn: of a name, nobody else is born on it. */
const bornOn = (n: number, day: (typeof DAYS)[number]) =>
  day(1970 + (n % 35), 1 + (Math.floor(n / 35) % 12), 1 + (Math.floor(n / 420) % 28));

/** People whom nobody has yet, a hundred at each client, in the columns and the bytes of a Japanese suite. */
export const staffFile = (rows: number, { coordinators, sales }: Colleagues): Buffer =>
  inCp932(HEADERS, rows, (n) => {
    const [family, given] = [of(FAMILY_NAMES, n), of(GIVEN_NAMES, n * 7 + Math.floor(n / 41))];
    const [boss, called] = [of(FAMILY_NAMES, Math.floor(n / 25)), of(GIVEN_NAMES, Math.floor(n / 25))];
    const client = Math.floor(n / 100);
    const day = of(DAYS, n);
    return [
      ...[staffNo(n), `${family[0]} ${given[0]}郎`, katakana(`${family[1]} ${given[1]}ろう`)],
      ...[bornOn(n, day), `090-${digits(n)}`, `${staffNo(n)}@staff.example`],
      ...[
        `${of(PLACES, client)}${of(TRADES, client)}${client}㈱`,
        `${of(PLACES, client + 3)}工場`,
        of(UNITS, Math.floor(n / 25)),
      ],
      ...[`${boss[0]} ${called[0]}`, katakana(`${boss[1]} ${called[1]}`), of(TITLES, client), `03-${digits(client)}`],
      ...[day(2025, 1 + (n % 12), 1), day(2026, 10, 1), day(2027, 1 + (n % 9), 28), n % 6],
      ...['月火水木金', '8:30～17:00(休憩60分)', of(WORK, n), of(sales, n), of(coordinators, n), of(SAID, n)],
    ];
  });

/** Notes of past talks with the people of the staff file, five with each. */
export const notesFile = (rows: number, { coordinators }: Colleagues): Buffer =>
  inCp932(NOTE_HEADERS, rows, (n) => {
    const first = `【A】${of(WHOSE, n)}${of(LIFE, Math.floor(n / 20))}。${of(WORK, n)}${of(SAID, Math.floor(n / 18))}。`;
    const asked = n % 3 === 0 ? `【B】${of(WORK, n + 5)}の説明がもう一度ほしい。` : '';
    const heldOn = of(DAYS, n)(2026, 1 + (n % 10), 1 + (n % 28));
    const next = n % 7 === 0 ? '来週金曜' : '';
    return [
      staffNo(1 + Math.floor(n / 5)),
      heldOn,
      of(['訪問', '電話', 'オンライン'], n),
      of(coordinators, n),
      first + asked,
      next,
    ];
  });

function inCp932(headers: string, rows: number, line: (n: number) => readonly (string | number)[]): Buffer {
  const pieces = [iconv.encode(`${headers}\r\n`, 'cp932')];
  for (let begun = 0; begun < rows; begun += AT_ONCE) {
    const many = Math.min(AT_ONCE, rows - begun);
    const lines = Array.from({ length: many }, (_, at) => `${line(begun + at + 1).join(',')}\r\n`);
    pieces.push(iconv.encode(lines.join(''), 'cp932'));
  }
  return Buffer.concat(pieces);
}
