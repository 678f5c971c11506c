import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Contract } from '../contract.ts';
import { neededNames, type Placeholder, type Template } from '../template.ts';
import '../messages.ts';

/** Every template that is written into a file for these contracts. */
function templatesOf(contracts: readonly Contract[]): readonly Template[] {
  return contracts.flatMap(({ asks }) =>
    asks.flatMap(({ url, headers, body }) => [
      url,
      ...headers.map(([, value]) => value),
      ...(body ? [body] : []),
    ]),
  );
}

/** The placeholders that have a fallback: the servers, each once. */
export function targetsOf(
  contracts: readonly Contract[],
  more: readonly Template[] = [],
): readonly Placeholder[] {
  const found = new Map<string, Placeholder>();
  for (const template of [...templatesOf(contracts), ...more]) {
    for (const piece of template) {
      if (typeof piece !== 'string' && piece.fallback !== null) found.set(piece.env, piece);
    }
  }
  return [...found.values()];
}

/** The names that have to be set, each once. */
export function secretsOf(contracts: readonly Contract[], more: readonly Template[] = []): readonly string[] {
  return [...new Set([...templatesOf(contracts), ...more].flatMap(neededNames))];
}

/** What a reader has to know before running the file, a line each: printable, and in no comment's way. */
export function aboutLines(contracts: readonly Contract[]): readonly string[] {
  const mode = contracts[0]?.mode ?? 'regression';
  const secrets = secretsOf(contracts);
  const leftOut = [...new Set(contracts.flatMap((contract) => contract.leftOut))];
  const sent = contracts.flatMap(({ asks }) => asks.filter(({ kind }) => kind === 'request'));
  const methods = [...new Set(sent.map(({ method }) => method))].filter(
    (method) => !/^(?:GET|HEAD)$/.test(method),
  );
  return [
    plain(say('export.about.made-by')),
    plain(say(`export.about.${mode}`)),
    ...(methods.length > 0 ? [plain(say('export.about.sends', { methods: methods.join(', ') }))] : []),
    ...(secrets.length > 0
      ? [plain(say('export.about.secrets', { names: [{ text: secrets.join(', ') }] }))]
      : []),
    ...(leftOut.length > 0 ? [plain(say('export.about.left-out', { names: leftOut.join(', ') }))] : []),
  ];
}
