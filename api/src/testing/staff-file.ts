const HEADERS =
  'スタッフ番号,氏名,フリガナ,生年月日,携帯電話,メールアドレス,派遣先名,事業所,組織単位,指揮命令者,就業先電話番号,就業開始日,契約開始日,契約終了日,更新回数,営業担当,フォロー担当,備考';

let numbers = 0;

/** A staff number that no other line has. */
export const aNumber = (): string => `T${(numbers += 1)}`;

/** A line of a staffing suite's file, about somebody who works; a test says what matters to it. */
export function aStaffLine(over: Partial<Record<string, string>> = {}): string {
  const no = over.no ?? aNumber();
  const said: Record<string, string> = {
    ...{ no, name: `試験 ${no}`, reading: `シケン ${no}`, born: '1990/1/2', phone: '', email: `${no}@staff.example` },
    ...{
      client: 'つばめ精工株式会社',
      site: '堺工場',
      unit: '製造二課',
      supervisor: '原田 智子',
      workPhone: '06-6003-3028',
    },
    ...{
      started: 'R7.12.1',
      from: '２０２６／10／1',
      to: '2026-12-31',
      renewals: '2回',
      sales: '',
      coordinator: '',
      remark: '',
    },
    ...over,
  };
  return Object.values(said).join(',');
}

/** The file of such lines, as text. */
export const aStaffFile = (...lines: string[]): string => [HEADERS, ...lines].join('\r\n');
