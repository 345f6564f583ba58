import { Field, ObjectType } from '@nestjs/graphql';
import { LinkKind } from '#domain';
import type { MadeLink } from './one-time-links.ts';

@ObjectType('OneTimeLink', { description: 'A link to hand over once. Only its hash is kept.' })
export class OneTimeLinkView {
  @Field()
  url: string;

  @Field()
  expiresAt: Date;
}

@ObjectType()
export class LinkGreeting {
  @Field(() => LinkKind)
  kind: LinkKind;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  email: string | null;
}

const PAGES = { INVITATION: 'invitation', PASSWORD_RESET: 'reset', FIRST_ADMINISTRATOR: 'first-administrator' };

/** The token stands behind #, which browsers send to nobody: not to us, not in a Referer. */
export const pathOfLink = ({ kind, token }: Pick<MadeLink, 'kind' | 'token'>): string => `/${PAGES[kind]}#${token}`;

export const addressOfLink = (publicUrl: string, link: MadeLink): OneTimeLinkView => ({
  url: `${publicUrl}${pathOfLink(link)}`,
  expiresAt: link.expiresAt,
});
