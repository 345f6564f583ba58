import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { AddPersonInput } from './add-person.input.ts';
import { addPerson } from './add-person.ts';
import { EditPersonInput } from './edit-person.input.ts';
import { editPerson } from './edit-person.ts';

@Resolver()
export class PersonResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => Saved)
  addPerson(@Me() actor: Actor, @Args('input') input: AddPersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => addPerson(work, input));
  }

  @Mutation(() => Saved)
  editPerson(@Me() actor: Actor, @Args('input') input: EditPersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => editPerson(work, input));
  }
}
