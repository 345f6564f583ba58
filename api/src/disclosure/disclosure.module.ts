import { Module } from '@nestjs/common';
import { DisclosureResolver } from './disclosure.resolver.ts';
import { DisclosureRoute } from './disclosure-route.ts';

@Module({ providers: [DisclosureResolver, DisclosureRoute] })
export class DisclosureModule {}
