import type { PipeTransform } from '@nestjs/common';
import { NotFound } from './errors.ts';
import { isId } from './id.ts';

/** What is no id names nothing. Without this, Postgres would refuse it with an error of its own. */
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFound();
    return value;
  }
}
