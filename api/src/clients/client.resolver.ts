import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { allClients } from './all-clients.ts';
import { clientById, peopleAtClient } from './client-by-id.ts';
import { clientSites, orgUnitSupervisors, siteOrgUnits } from './client-parts.ts';
import {
  ClientEntry,
  ClientPage,
  OrgUnitPage,
  PeopleAtClientPage,
  SitePage,
  SupervisorPage,
  WorkplacePage,
} from './client.result.ts';
import { workplaces } from './workplaces.ts';

const After = () => Args('after', { type: () => String, nullable: true });
const Search = () => Args('search', { type: () => String, nullable: true });
const Archived = () => Args('archived', { type: () => Boolean, nullable: true });
const Id = (name: string) => Args(name, { type: () => ID }, IdPipe);
type Text = string | null;
type Whether = boolean | null;

@Resolver()
export class ClientResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => ClientPage, { description: 'The clients by reading; those put away only where they are asked for.' })
  clients(@Me() actor: Actor, @After() after?: Text, @Search() search?: Text, @Archived() archived?: Whether) {
    return this.work.look(actor, (look) => allClients(look, { after, search, archived }));
  }

  @Query(() => ClientEntry)
  client(@Me() actor: Actor, @Id('id') id: string, @Archived() archived?: Whether) {
    return this.work.look(actor, (look) => clientById(look, id, archived));
  }

  @Query(() => PeopleAtClientPage)
  peopleAtClient(@Me() actor: Actor, @Id('clientId') id: string, @After() after?: Text) {
    return this.work.look(actor, (look) => peopleAtClient(look, id, after));
  }

  @Query(() => SitePage)
  clientSites(@Me() actor: Actor, @Id('clientId') id: string, @After() after?: Text, @Archived() archived?: Whether) {
    return this.work.look(actor, (look) => clientSites(look, id, { after, archived }));
  }

  @Query(() => OrgUnitPage)
  siteOrgUnits(@Me() actor: Actor, @Id('siteId') id: string, @After() after?: Text, @Archived() archived?: Whether) {
    return this.work.look(actor, (look) => siteOrgUnits(look, id, { after, archived }));
  }

  @Query(() => SupervisorPage)
  orgUnitSupervisors(
    @Me() actor: Actor,
    @Id('orgUnitId') id: string,
    @After() after?: Text,
    @Archived() archived?: Whether,
  ) {
    return this.work.look(actor, (look) => orgUnitSupervisors(look, id, { after, archived }));
  }

  @Query(() => WorkplacePage, { description: 'The units where work can begin, by client.' })
  workplaces(@Me() actor: Actor, @After() after?: Text, @Search() search?: Text) {
    return this.work.look(actor, (look) => workplaces(look, { after, search }));
  }
}
