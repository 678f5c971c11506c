import type { Policy } from '../../../src/fix/policy.ts';
import type { Snippet } from '../../../src/fix/server.ts';
import { serverById } from '../../../src/fix/servers/register.ts';
import { languageParsers } from './languages.ts';
import { ownChecks, proxyInNginx } from './own-checks.ts';
import type { Parsable, Parser } from './parser.ts';
import { textParsers } from './texts.ts';
import { toolchainParsers } from './toolchains.ts';

export const parsers: readonly Parser[] = [
  ...textParsers,
  ...ownChecks,
  proxyInNginx,
  ...languageParsers,
  ...toolchainParsers,
];

/** Each server with each of its parsers: one has a second language. */
export const pairs: readonly (readonly [server: string, parser: Parser])[] = parsers.flatMap((parser) =>
  parser.servers.map((server) => [server, parser] as const),
);

export function parsablesOf(server: string, policies: readonly Policy[]): readonly Parsable[] {
  const found = serverById(server);
  if (found === null) throw new Error(`no server ${server}`);
  return policies.map((policy) => ({ server, policy, configuration: found.configure(policy) }));
}

/** Whether a parser finds out what is no configuration: what shows that it parses at all. */
export async function findsOut(
  parser: Parser,
  [first]: readonly Parsable[],
  folder: string,
): Promise<boolean> {
  if (first === undefined) return false;
  const spoil = (snippet: Snippet) => ({ ...snippet, text: `${snippet.text}\n"'({<` });
  const [snippet, ...others] = first.configuration.snippets;
  const snippets = [spoil(snippet), ...others.map(spoil)] as const;
  try {
    const [problem] = await parser.parse(
      [{ ...first, configuration: { ...first.configuration, snippets } }],
      folder,
    );
    return problem !== null;
  } catch {
    // Some read all of what they are given as one program.
    return true;
  }
}
