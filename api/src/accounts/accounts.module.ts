import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.ts';
import { EntranceResolver } from './entrance.resolver.ts';
import { Entrance } from './entrance.ts';
import { UserResolver } from './user.resolver.ts';

@Module({ providers: [AccountResolver, Entrance, EntranceResolver, UserResolver] })
export class AccountsModule {}
