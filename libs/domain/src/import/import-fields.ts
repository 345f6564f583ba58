import type { ImportKind } from './import-words.ts';

/** What the cells of a column hold, so that they can be shown, checked and tidied alike. */
export type FieldHolds = 'TEXT' | 'STAFF_NO' | 'NAME' | 'READING' | 'DAY' | 'PHONE' | 'EMAIL' | 'COUNT' | 'COMPANY';

/** Something of ours that a column of a file may hold. */
export interface ImportField {
  readonly key: string;
  readonly holds: FieldHolds;
  /** Without a column for it, the file says nothing that could be kept. */
  readonly isRequired: boolean;
  /** The headers by which offices and their staffing suites call it, the usual one first. */
  readonly headers: readonly string[];
}

const field = <const K extends string>(key: K, holds: FieldHolds, headers: string, isRequired = false) => ({
  key,
  holds,
  isRequired,
  headers: headers.split(' ').map((it) => it.replaceAll('_', ' ')),
});

const numbers =
  'スタッフ番号 スタッフNo スタッフID スタッフコード スタッフCD 社員番号 社員No 社員ID 社員コード 従業員番号 従業員コード 登録番号 登録No 派遣社員番号 派遣労働者番号 個人コード 番号 Staff_No Staff_Number Staff_ID Employee_No Employee_Number Employee_ID';
const names =
  '氏名 名前 お名前 スタッフ名 スタッフ氏名 派遣スタッフ名 派遣労働者氏名 社員名 社員氏名 従業員名 従業員氏名 漢字氏名 氏名漢字 Name Full_Name Staff_Name Employee_Name';
const readings =
  'フリガナ ふりがな カナ かな よみ ヨミ 読み よみがな 読み仮名 氏名カナ カナ氏名 氏名フリガナ 氏名よみ 名前カナ スタッフ名カナ スタッフカナ スタッフ氏名カナ 社員名カナ 従業員名カナ Reading Kana Name_Kana Furigana';
const emails =
  'メールアドレス メール Eメール メルアド PCメール 携帯メール 連絡先メール 個人メール Email Mail Email_Address';

const STAFF = [
  field('staffNo', 'STAFF_NO', numbers, true),
  field('name', 'NAME', names, true),
  field('reading', 'READING', readings),
  field('bornOn', 'DAY', '生年月日 誕生日 生年月日西暦 Birthday Date_of_Birth Birth_Date DOB'),
  field(
    'phone',
    'PHONE',
    '携帯電話 携帯 携帯番号 携帯電話番号 携帯TEL 電話番号 電話 TEL 連絡先 連絡先電話番号 本人電話番号 電話番号1 TEL1 Phone Mobile Phone_Number Mobile_Phone Cell',
  ),
  field('email', 'EMAIL', emails),
  field(
    'client',
    'COMPANY',
    '派遣先名 派遣先 派遣先企業 派遣先企業名 派遣先会社 派遣先会社名 派遣先名称 派遣先事業主名 就業先 就業先名 就業先企業名 就業先会社名 取引先 取引先名 得意先名 顧客名 企業名 クライアント クライアント名 客先 客先名 Client Client_Name Company Customer',
  ),
  field(
    'site',
    'TEXT',
    '事業所 事業所名 派遣先事業所 派遣先事業所名 派遣先事業所名称 就業場所 就業場所名 就業先事業所 勤務地 勤務先 勤務場所 派遣先支店 支店名 拠点名 Site Location Workplace Work_Location',
  ),
  field(
    'orgUnit',
    'TEXT',
    '組織単位 組織単位名 派遣先部署 派遣先部署名 就業先部署 就業部署 部署 部署名 配属部署 配属先 配属先部署 所属部署 派遣先組織単位 Org_Unit Unit Department Section',
  ),
  field(
    'supervisor',
    'NAME',
    '指揮命令者 指揮命令者名 指揮命令者氏名 派遣先指揮命令者 上長 上長名 上司 上司名 Supervisor Supervisor_Name Manager',
  ),
  field(
    'supervisorReading',
    'READING',
    '指揮命令者カナ 指揮命令者フリガナ 指揮命令者よみ 指揮命令者氏名カナ 指揮命令者名カナ 上長カナ Supervisor_Reading Supervisor_Kana',
  ),
  field(
    'supervisorTitle',
    'TEXT',
    '指揮命令者役職 指揮命令者役職名 指揮命令者職名 指揮命令者肩書 役職 役職名 Supervisor_Title Title',
  ),
  field(
    'workplacePhone',
    'PHONE',
    '就業先電話番号 就業先電話 就業先TEL 派遣先電話番号 派遣先電話 派遣先TEL 事業所電話番号 指揮命令者電話番号 指揮命令者TEL 会社電話 勤務先電話番号 勤務先電話 Workplace_Phone Work_Phone Office_Phone',
  ),
  field(
    'startedOn',
    'DAY',
    '就業開始日 就業開始年月日 派遣開始日 当初就業開始日 初回契約開始日 初回就業開始日 当初契約開始日 稼働開始日 勤務開始日 就労開始日 初回開始日 配属日 入場日 Started_On Start_Date Assignment_Start',
  ),
  field(
    'termFrom',
    'DAY',
    '契約開始日 契約開始 契約期間開始 契約期間開始日 契約期間自 契約期間From 契約始期 派遣期間開始日 派遣期間自 現契約開始日 個別契約開始日 雇用契約開始日 契約自 Term_From Contract_Start Contract_From Contract_Start_Date',
  ),
  field(
    'termTo',
    'DAY',
    '契約終了日 契約終了 契約満了日 契約期間終了 契約期間終了日 契約期間至 契約期間To 契約終期 派遣期間終了日 派遣期間至 現契約終了日 個別契約終了日 雇用契約終了日 契約満了予定日 契約至 Term_To Contract_End Contract_To Contract_End_Date',
  ),
  field('renewals', 'COUNT', '更新回数 契約更新回数 更新回 更新数 Renewals Renewal_Count'),
  field('workDays', 'TEXT', '就業曜日 就業日 勤務曜日 勤務日 出勤日 稼働曜日 曜日 シフト Work_Days Days'),
  field('workHours', 'TEXT', '就業時間 勤務時間 就業時間帯 勤務時間帯 始業終業 時間帯 Work_Hours Hours'),
  field(
    'duties',
    'TEXT',
    '業務内容 仕事内容 職務内容 業務 業務詳細 職種 担当業務 Duties Job Job_Description Work_Content',
  ),
  field(
    'sales',
    'NAME',
    '営業担当 営業担当者 営業担当者名 営業 営業担当名 担当営業 担当営業名 営業者 Sales Sales_Owner Sales_Rep',
  ),
  field(
    'coordinator',
    'NAME',
    'フォロー担当 フォロー担当者 フォロー担当名 コーディネーター コーディネータ コーディネーター名 担当コーディネーター 担当コーディネータ 内勤担当 担当CO CO担当 フォロー者 担当者 担当 担当者名 Coordinator Owner Follow_Up_Owner',
  ),
  field(
    'remark',
    'TEXT',
    '備考 備考欄 メモ 特記事項 注意事項 コメント 摘要 補足 連絡事項 Remark Remarks Note Notes Memo Comment',
  ),
] as const satisfies readonly ImportField[];

const NOTES = [
  field('staffNo', 'STAFF_NO', numbers, true),
  field(
    'heldOn',
    'DAY',
    '対応日 面談日 訪問日 実施日 日付 日時 対応日時 面談日時 面談実施日 フォロー日 フォロー実施日 記録日 連絡日 活動日 接触日 対応年月日 Held_On Date Meeting_Date Contact_Date',
    true,
  ),
  field(
    'channel',
    'TEXT',
    '区分 対応区分 対応方法 方法 手段 連絡手段 連絡方法 面談方法 面談区分 種別 対応種別 活動種別 接触方法 フォロー方法 フォロー区分 Channel Type Method',
  ),
  field(
    'author',
    'NAME',
    '対応者 対応者名 記録者 記録者名 記入者 記入者名 面談者 面談者名 担当者 担当者名 担当 実施者 入力者 入力者名 登録者 作成者 フォロー担当 営業担当 Author Recorded_By Written_By Staff',
  ),
  field(
    'text',
    'TEXT',
    '面談記録 面談内容 対応内容 対応記録 記録 内容 本文 フォロー内容 フォロー記録 メモ 詳細 対応履歴 活動内容 面談メモ 所感 コメント Text Note Notes Body Content Record Memo',
    true,
  ),
  field(
    'nextOn',
    'DAY',
    '次回予定 次回 次回予定日 次回日 次回対応日 次回面談日 次回面談予定 次回訪問日 次回訪問予定 次回フォロー日 次回フォロー予定 次回連絡日 次回アクション日 Next Next_On Next_Date Next_Meeting',
  ),
] as const satisfies readonly ImportField[];

const ALUMNI = [
  field('staffNo', 'STAFF_NO', numbers, true),
  field('name', 'NAME', names, true),
  field('reading', 'READING', readings),
  field('email', 'EMAIL', emails),
  field(
    'tenureFrom',
    'DAY',
    '入社日 入社年月日 在籍開始日 入職日 雇用開始日 採用日 登録日 Joined_On Joining_Date Hire_Date Join_Date',
  ),
  field(
    'tenureTo',
    'DAY',
    '退職日 退職年月日 退社日 離職日 在籍終了日 最終在籍日 雇用終了日 Left_On Leaving_Date Leave_Date Exit_Date Termination_Date',
  ),
  field(
    'unit',
    'TEXT',
    '所属 所属部署 退職時所属 最終所属 部署 部署名 部門 所属部門 在籍時所属 元所属 Unit Department Division Last_Department',
  ),
  field('rank', 'TEXT', '役職 役職名 職位 退職時役職 最終役職 職級 等級 肩書 Rank Title Position Last_Title'),
  field(
    'leftHow',
    'TEXT',
    '退職理由 退職事由 退職区分 離職理由 離職区分 退社理由 Reason Reason_for_Leaving Leaving_Reason',
  ),
  field(
    'company',
    'COMPANY',
    '現在の会社 現職 現在の勤務先 現勤務先 勤務先 現在の所属 会社名 現会社 現在の会社名 現職会社名 転職先 Company Current_Company Current_Employer Employer',
  ),
  field('experience', 'TEXT', '経験 経験職種 職歴 経歴 スキル 経験業務 専門 Experience Skills Expertise'),
  field(
    'consent',
    'TEXT',
    '連絡同意 同意 連絡可否 連絡許諾 連絡の同意 メール同意 配信同意 メール配信 同意状況 同意有無 案内可否 Consent Contact_Consent Opt-in',
  ),
] as const satisfies readonly ImportField[];

export type StaffField = (typeof STAFF)[number]['key'];
export type NoteField = (typeof NOTES)[number]['key'];
export type AlumniField = (typeof ALUMNI)[number]['key'];

/** The closed list of fields of each kind of file, in the order in which a screen offers them. */
export const IMPORT_FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = { STAFF, NOTES, ALUMNI };

/** A row as understood: the text of each field that has a column. */
export type FieldTexts<F extends string> = Partial<Record<F, string>>;
