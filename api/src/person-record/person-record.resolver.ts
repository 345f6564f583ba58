import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { PersonRecord } from './person-record.result.ts';
import { personRecord } from './person-record.ts';

@Resolver()
export class PersonRecordResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => PersonRecord)
  personRecord(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<PersonRecord> {
    return this.work.look(actor, (look) => personRecord(look, id));
  }
}
