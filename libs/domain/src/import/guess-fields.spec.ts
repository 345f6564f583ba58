import { describe, expect, it } from '@jest/globals';
import { fieldsLacking, guessFields, headerKey } from './guess-fields.ts';
import { IMPORT_FIELDS } from './import-fields.ts';
import { ImportKind } from './import-words.ts';

const guess = (headers: string, kind: ImportKind = 'STAFF') => guessFields(headers.split(','), kind);

describe('the fields that headers mean', () => {
  it.each(Object.values(ImportKind))('are all known by the usual header of %s', (kind) => {
    const fields = IMPORT_FIELDS[kind];
    expect(
      guessFields(
        fields.map(({ headers }) => headers[0] ?? ''),
        kind,
      ),
    ).toEqual(fields.map(({ key }) => key));
  });

  it.each(Object.values(ImportKind))('are never two for one header of %s within a field', (kind) => {
    for (const { headers } of IMPORT_FIELDS[kind]) {
      const keys = headers.map(headerKey);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are those of another suite', () => {
    expect(
      guess(
        'スタッフコード,スタッフ氏名,ｽﾀｯﾌ氏名(ｶﾅ),携帯電話番号,就業先企業名,派遣先部署,指揮命令者氏名,契約期間（自）,契約期間（至）',
      ),
    ).toEqual([...['staffNo', 'name', 'reading', 'phone', 'client', 'orgUnit', 'supervisor', 'termFrom', 'termTo']]);
  });

  it('are found in English', () => {
    expect(guess('Staff No.,Full Name,Kana,Date of Birth,E-mail,Client,Start Date,Contract End')).toEqual([
      ...['staffNo', 'name', 'reading', 'bornOn', 'email', 'client', 'startedOn', 'termTo'],
    ]);
  });

  it('are found under decorations', () => {
    expect(guess('【必須】社員番号,氏名（全角）,*フリガナ,就業開始年月日')).toEqual([
      ...['staffNo', 'name', 'reading', 'startedOn'],
    ]);
  });

  it('belong to whoever stands before, where a header is said twice', () => {
    expect(guess('番号,氏名,カナ,電話番号,指揮命令者,カナ,役職,電話番号')).toEqual([
      ...[
        'staffNo',
        'name',
        'reading',
        'phone',
        'supervisor',
        'supervisorReading',
        'supervisorTitle',
        'workplacePhone',
      ],
    ]);
  });

  it('are not guessed from words inside others', () => {
    expect(guess('派遣先責任者,派遣先住所,派遣先コード,氏名コード,銀行名,__proto__,constructor,')).toEqual(
      Array(8).fill(null),
    );
  });

  it('are given once', () => {
    expect(guess('社員番号,スタッフ番号')).toEqual(['staffNo', null]);
  });

  it('are lacking where the file cannot do without', () => {
    expect(fieldsLacking(guess('対応日,区分,面談記録', 'NOTES'), 'NOTES')).toEqual(['staffNo']);
  });
});
