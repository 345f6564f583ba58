import { Catch, ValidationPipe } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import type { ValidationError } from 'class-validator';
import { GraphQLError } from 'graphql';
import { Conflict, DomainError, Refused } from './errors.ts';

/** The one place where a refusal becomes an answer. Whatever else is thrown is a bug, and is logged as one. */
@Catch(DomainError)
export class DomainErrorFilter implements GqlExceptionFilter {
  catch(error: DomainError): GraphQLError {
    const conflict = error instanceof Conflict ? { theirs: error.theirs } : undefined;
    return new GraphQLError(error.code, {
      extensions: { code: error.code, field: error.field, numbers: error.numbers, conflict },
    });
  }
}

/** GraphQL admits no field that an input lacks, so that a field without a further rule needs no mark here. */
export const inputValidation = new ValidationPipe({
  transform: true,
  exceptionFactory: ([first]: ValidationError[]) => refusalOf(first),
});

/** The first fault and its field, `issues.0.what`. A decorator's message that is a code becomes the refusal's code. */
export function refusalOf(error: ValidationError | undefined, above: string[] = []): Refused {
  if (!error) return new Refused('INVALID');
  const path = [...above, error.property];
  if (error.children?.length) return refusalOf(error.children[0], path);
  const said = Object.values(error.constraints ?? {}).find((it) => /^[A-Z_]+$/.test(it));
  return new Refused(said ?? 'INVALID', path.slice(path[0] === 'input' ? 1 : 0).join('.'));
}
