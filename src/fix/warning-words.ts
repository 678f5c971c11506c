import { sayCount } from '../words/plural.ts';
import { say, value } from '../words/say.ts';
import type { Part, Text } from '../words/text.ts';
import { widenedOrigins } from './credentials.ts';
import type { Policy } from './policy.ts';
import type { Server } from './server.ts';
import { type PolicyWarning, riskyCredentials } from './warnings.ts';

/** What to know before a policy is put to use. */
export function warningText({ id, origins }: PolicyWarning): Text {
  return say(`fix.warning.${id}`, { origins: someOf(origins) });
}

/** What this server gives beyond the policy; empty: nothing. */
export function widenedTexts(server: Server, policy: Policy): readonly Text[] {
  const origins = widenedOrigins(server, policy);
  if (origins.length === 0) return [];
  const always = server.credentials === 'always';
  return [
    say(always ? 'fix.widens.always' : 'fix.widens.all-origins', { origins: someOf(origins) }),
    ...riskyCredentials(origins).map(warningText),
  ];
}

/** As many as a sentence can bear. */
const MOST = 3;

/** The first of a list, and how many more there are. */
export function someOf(origins: readonly string[]): Text {
  const shown = origins
    .slice(0, MOST)
    .flatMap((origin, index): Part[] => [...(index === 0 ? [] : [{ text: ', ' }]), value(origin)]);
  const more = origins.length - MOST;
  return more <= 0 ? shown : sayCount('fix.value.and-more', more, { origins: shown });
}
