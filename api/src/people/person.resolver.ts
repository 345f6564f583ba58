import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { AddPersonInput } from './add-person.input.ts';
import { addPerson } from './add-person.ts';
import {
  ArchivePersonInput,
  BringBackPersonInput,
  DeletePersonInput,
  MovePersonInput,
} from './archive-person.input.ts';
import { archivePerson } from './archive-person.ts';
import { bringBackPerson } from './bring-back-person.ts';
import { deletePerson } from './delete-person.ts';
import { EditPersonInput } from './edit-person.input.ts';
import { editPerson } from './edit-person.ts';
import { movePerson } from './move-person.ts';
import { SimilarPeopleInput } from './similar-people.input.ts';
import { similarPeople } from './similar-people.ts';
import { SimilarPerson } from './similar-person.result.ts';
import { GiveReadingInput } from './give-reading.input.ts';
import { giveReading } from './give-reading.ts';

@Resolver()
export class PersonResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [SimilarPerson], {
    description: 'Those whom I may see who may be the person that is being written down.',
  })
  similarPeople(@Me() actor: Actor, @Args('input') input: SimilarPeopleInput): Promise<SimilarPerson[]> {
    return this.work.look(actor, (look) => similarPeople(look, input));
  }

  @Mutation(() => Saved)
  addPerson(@Me() actor: Actor, @Args('input') input: AddPersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => addPerson(work, input));
  }

  @Mutation(() => Saved)
  editPerson(@Me() actor: Actor, @Args('input') input: EditPersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => editPerson(work, input));
  }

  @Mutation(() => Saved)
  archivePerson(@Me() actor: Actor, @Args('input') input: ArchivePersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => archivePerson(work, input));
  }

  @Mutation(() => Saved)
  bringBackPerson(@Me() actor: Actor, @Args('input') input: BringBackPersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => bringBackPerson(work, input));
  }

  @Mutation(() => Saved)
  deletePerson(@Me() actor: Actor, @Args('input') input: DeletePersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => deletePerson(work, input));
  }

  @Mutation(() => Saved)
  movePerson(@Me() actor: Actor, @Args('input') input: MovePersonInput): Promise<Saved> {
    return this.work.run(actor, (work) => movePerson(work, input));
  }

  @Mutation(() => Saved)
  giveReading(@Me() actor: Actor, @Args('input') input: GiveReadingInput): Promise<Saved> {
    return this.work.run(actor, (work) => giveReading(work, input));
  }
}
