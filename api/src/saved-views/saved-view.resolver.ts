import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { addSavedView, changeSavedView, openWithSavedView, removeSavedView, renameSavedView } from './keep-view.ts';
import { myViews } from './my-views.ts';
import {
  AddSavedViewInput,
  ChangeSavedViewInput,
  OpenWithSavedViewInput,
  RemoveSavedViewInput,
  RenameSavedViewInput,
} from './saved-view.input.ts';
import { SavedViewLine } from './saved-view.result.ts';

@Resolver()
export class SavedViewResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [SavedViewLine])
  savedViews(@Me() actor: Actor): Promise<SavedViewLine[]> {
    return this.work.look(actor, myViews);
  }

  @Mutation(() => Saved)
  addSavedView(@Me() actor: Actor, @Args('input') input: AddSavedViewInput): Promise<Saved> {
    return this.work.run(actor, (work) => addSavedView(work, input));
  }

  @Mutation(() => Saved)
  renameSavedView(@Me() actor: Actor, @Args('input') input: RenameSavedViewInput): Promise<Saved> {
    return this.work.run(actor, (work) => renameSavedView(work, input));
  }

  @Mutation(() => Saved)
  changeSavedView(@Me() actor: Actor, @Args('input') input: ChangeSavedViewInput): Promise<Saved> {
    return this.work.run(actor, (work) => changeSavedView(work, input));
  }

  @Mutation(() => Saved)
  openWithSavedView(@Me() actor: Actor, @Args('input') input: OpenWithSavedViewInput): Promise<Saved> {
    return this.work.run(actor, (work) => openWithSavedView(work, input));
  }

  @Mutation(() => Saved)
  removeSavedView(@Me() actor: Actor, @Args('input') input: RemoveSavedViewInput): Promise<Saved> {
    return this.work.run(actor, (work) => removeSavedView(work, input));
  }
}
