import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { addClient } from './add-client.ts';
import { addOrgUnit } from './add-org-unit.ts';
import { addSite } from './add-site.ts';
import { addSupervisor } from './add-supervisor.ts';
import { allClients } from './all-clients.ts';
import { AddClientInput, AddOrgUnitInput, AddSiteInput, AddSupervisorInput } from './client.input.ts';
import { ClientPage } from './client.result.ts';

@Resolver()
export class ClientResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => ClientPage)
  clients(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ClientPage> {
    return this.work.look(actor, (look) => allClients(look, after));
  }

  @Mutation(() => Saved)
  addClient(@Me() actor: Actor, @Args('input') input: AddClientInput): Promise<Saved> {
    return this.work.run(actor, (work) => addClient(work, input));
  }

  @Mutation(() => Saved)
  addSite(@Me() actor: Actor, @Args('input') input: AddSiteInput): Promise<Saved> {
    return this.work.run(actor, (work) => addSite(work, input));
  }

  @Mutation(() => Saved)
  addOrgUnit(@Me() actor: Actor, @Args('input') input: AddOrgUnitInput): Promise<Saved> {
    return this.work.run(actor, (work) => addOrgUnit(work, input));
  }

  @Mutation(() => Saved)
  addSupervisor(@Me() actor: Actor, @Args('input') input: AddSupervisorInput): Promise<Saved> {
    return this.work.run(actor, (work) => addSupervisor(work, input));
  }
}
