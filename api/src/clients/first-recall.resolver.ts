import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { addFirstRecall } from './add-first-recall.ts';
import { editFirstRecall } from './edit-first-recall.ts';
import { AddFirstRecallInput, EditFirstRecallInput, FirstRecallInput } from './first-recall.input.ts';
import { FirstRecallPage } from './first-recall.result.ts';
import { siteFirstRecalls } from './first-recalls.ts';
import { removeFirstRecall, restoreFirstRecall } from './remove-first-recall.ts';

const Input = () => Args('input');
const SiteId = () => Args('siteId', { type: () => ID }, IdPipe);
const After = () => Args('after', { type: () => String, nullable: true });

@Resolver()
export class FirstRecallResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => FirstRecallPage, {
    description: 'What was heard at a site each time that somebody asked, newest first.',
  })
  siteFirstRecalls(@Me() actor: Actor, @SiteId() siteId: string, @After() after?: string | null) {
    return this.work.look(actor, (look) => siteFirstRecalls(look, siteId, after));
  }

  @Mutation(() => Saved)
  addFirstRecall(@Me() actor: Actor, @Input() input: AddFirstRecallInput): Promise<Saved> {
    return this.work.run(actor, (work) => addFirstRecall(work, input));
  }

  @Mutation(() => Saved)
  editFirstRecall(@Me() actor: Actor, @Input() input: EditFirstRecallInput): Promise<Saved> {
    return this.work.run(actor, (work) => editFirstRecall(work, input));
  }

  @Mutation(() => Saved)
  removeFirstRecall(@Me() actor: Actor, @Input() input: FirstRecallInput): Promise<Saved> {
    return this.work.run(actor, (work) => removeFirstRecall(work, input));
  }

  @Mutation(() => Saved)
  restoreFirstRecall(@Me() actor: Actor, @Input() input: FirstRecallInput): Promise<Saved> {
    return this.work.run(actor, (work) => restoreFirstRecall(work, input));
  }
}
