import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ImportVerdict, Separator, TextEncoding } from '#domain';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { checkImport } from './check-import.ts';
import { decideImportRows } from './decide-import-rows.ts';
import { importById } from './import-by-id.ts';
import { ImportKeeper } from './import-keeper.ts';
import {
  CancelImportInput,
  CheckImportInput,
  DecideImportRowsInput,
  RunImportInput,
  UndoImportInput,
} from './import.input.ts';
import { ImportPage, ImportReading, ImportView } from './import.result.ts';
import { ImportRowPage } from './import-row.result.ts';
import { importRows } from './import-rows.ts';
import { imports } from './imports.ts';
import { fileOf, fileToCheck } from './look-into-import.ts';
import { cancelImport, runImport, undoImport } from './move-import.ts';
import { readImportAs } from './read-import-as.ts';

const optional = { nullable: true } as const;

@Resolver()
export class ImportResolver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keeper: ImportKeeper,
  ) {}

  @Query(() => ImportPage)
  imports(
    @Me() actor: Actor,
    @Args('first', { type: () => Int, nullable: true }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ImportPage> {
    return this.work.look(actor, (look) => imports(look, first, after));
  }

  @Query(() => ImportView)
  import(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<ImportView> {
    return this.work.look(actor, (look) => importById(look, id));
  }

  @Query(() => ImportReading, { description: 'How the file would look if it were read so. Nothing is stored.' })
  async readImportAs(
    @Me() actor: Actor,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('encoding', { type: () => TextEncoding, ...optional }) encoding?: TextEncoding | null,
    @Args('separator', { type: () => Separator, ...optional }) separator?: Separator | null,
    @Args('sheet', { type: () => String, ...optional }) sheet?: string | null,
    @Args('headerRow', { type: () => Int, ...optional }) headerRow?: number | null,
  ): Promise<ImportReading> {
    const table = await fileOf(this.work, actor, id, { encoding, separator, sheet, headerRow });
    return this.work.look(actor, (look) => readImportAs(look, id, table));
  }

  @Query(() => ImportRowPage)
  importRows(
    @Me() actor: Actor,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('verdict', { type: () => ImportVerdict, ...optional }) verdict?: ImportVerdict | null,
    @Args('code', { type: () => String, ...optional }) code?: string | null,
    @Args('first', { type: () => Int, ...optional }) first?: number | null,
    @Args('after', { type: () => String, ...optional }) after?: string | null,
  ): Promise<ImportRowPage> {
    return this.work.look(actor, (look) => importRows(look, id, { verdict, code, first, after }));
  }

  @Mutation(() => Saved)
  async checkImport(@Me() actor: Actor, @Args('input') input: CheckImportInput): Promise<Saved> {
    const table = await fileToCheck(this.work, actor, input);
    return this.keeper.waking(this.work.run(actor, (work) => checkImport(work, input, table)));
  }

  @Mutation(() => Int, { description: 'How many rows were decided.' })
  decideImportRows(@Me() actor: Actor, @Args('input') input: DecideImportRowsInput): Promise<number> {
    return this.work.run(actor, (work) => decideImportRows(work, input));
  }

  @Mutation(() => Saved)
  runImport(@Me() actor: Actor, @Args('input') input: RunImportInput): Promise<Saved> {
    return this.keeper.waking(this.work.run(actor, (work) => runImport(work, input)));
  }

  @Mutation(() => Saved)
  cancelImport(@Me() actor: Actor, @Args('input') input: CancelImportInput): Promise<Saved> {
    return this.work.run(actor, (work) => cancelImport(work, input));
  }

  @Mutation(() => Saved)
  undoImport(@Me() actor: Actor, @Args('input') input: UndoImportInput): Promise<Saved> {
    return this.keeper.waking(this.work.run(actor, (work) => undoImport(work, input)));
  }
}
