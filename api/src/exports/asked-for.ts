import { plainToInstance, Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, validateSync } from 'class-validator';
import { refusalOf } from '../core/graphql-errors.ts';
import { WrittenEncoding } from '../table-files/index.ts';

/** What an address asks for, as its class says it may. Anything else is refused, the field named. */
export function askedFor<T extends object>(Query: new () => T, given: object): T {
  const asked = plainToInstance(Query, given, { exposeDefaultValues: true });
  const faults = validateSync(asked, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length > 0) throw refusalOf(faults[0]);
  return asked;
}

/** In which bytes the file is wanted, and whether what they lack may stand as 〓. */
export class FileForm {
  @IsIn(Object.values(WrittenEncoding), { message: 'ENCODING_UNKNOWN' })
  encoding: WrittenEncoding = WrittenEncoding.utf8;

  @IsOptional()
  @IsIn(['geta'])
  lacking?: 'geta';
}

/** A list about one person. */
export class PersonQuery {
  @IsUUID()
  person: string;
}

/** `true` and `false` as an address writes them. */
export const IsFlag = (): PropertyDecorator => (target, key) => {
  IsOptional()(target, key);
  Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))(target, key);
  IsBoolean()(target, key);
};

/** A whole number as an address writes it. */
export const IsNumeral = (): PropertyDecorator => (target, key) => {
  Type(() => Number)(target, key);
};
