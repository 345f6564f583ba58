import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { addClient } from './add-client.ts';
import { addOrgUnit } from './add-org-unit.ts';
import { addSite } from './add-site.ts';
import { addSupervisor } from './add-supervisor.ts';
import { archiveClientPart, restoreClientPart } from './archive-client-part.ts';
import {
  AddClientInput,
  AddOrgUnitInput,
  AddSiteInput,
  AddSupervisorInput,
  ClientPartInput,
  EditClientInput,
  EditOrgUnitInput,
  EditSiteInput,
  EditSupervisorInput,
} from './client.input.ts';
import { editClient } from './edit-client.ts';
import { editOrgUnit } from './edit-org-unit.ts';
import { editSite } from './edit-site.ts';
import { editSupervisor } from './edit-supervisor.ts';

const Input = () => Args('input');

@Resolver()
export class ClientPartResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => Saved)
  addClient(@Me() actor: Actor, @Input() input: AddClientInput): Promise<Saved> {
    return this.work.run(actor, (work) => addClient(work, input));
  }

  @Mutation(() => Saved)
  editClient(@Me() actor: Actor, @Input() input: EditClientInput): Promise<Saved> {
    return this.work.run(actor, (work) => editClient(work, input));
  }

  @Mutation(() => Saved)
  addSite(@Me() actor: Actor, @Input() input: AddSiteInput): Promise<Saved> {
    return this.work.run(actor, (work) => addSite(work, input));
  }

  @Mutation(() => Saved)
  editSite(@Me() actor: Actor, @Input() input: EditSiteInput): Promise<Saved> {
    return this.work.run(actor, (work) => editSite(work, input));
  }

  @Mutation(() => Saved)
  addOrgUnit(@Me() actor: Actor, @Input() input: AddOrgUnitInput): Promise<Saved> {
    return this.work.run(actor, (work) => addOrgUnit(work, input));
  }

  @Mutation(() => Saved)
  editOrgUnit(@Me() actor: Actor, @Input() input: EditOrgUnitInput): Promise<Saved> {
    return this.work.run(actor, (work) => editOrgUnit(work, input));
  }

  @Mutation(() => Saved)
  addSupervisor(@Me() actor: Actor, @Input() input: AddSupervisorInput): Promise<Saved> {
    return this.work.run(actor, (work) => addSupervisor(work, input));
  }

  @Mutation(() => Saved)
  editSupervisor(@Me() actor: Actor, @Input() input: EditSupervisorInput): Promise<Saved> {
    return this.work.run(actor, (work) => editSupervisor(work, input));
  }

  @Mutation(() => Saved)
  archiveClientPart(@Me() actor: Actor, @Input() input: ClientPartInput): Promise<Saved> {
    return this.work.run(actor, (work) => archiveClientPart(work, input));
  }

  @Mutation(() => Saved)
  restoreClientPart(@Me() actor: Actor, @Input() input: ClientPartInput): Promise<Saved> {
    return this.work.run(actor, (work) => restoreClientPart(work, input));
  }
}
