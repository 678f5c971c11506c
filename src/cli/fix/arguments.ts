import type { Rules } from '../../analyze.ts';
import { serverById, servers } from '../../fix/register.ts';
import { say } from '../../words/say.ts';
import { type Given, readOperand, readPage } from '../given.ts';
import { nearest } from '../options/nearest.ts';
import { didYouMean, type WrongCommand, wrong } from '../wrong.ts';

export interface FixCommand {
  readonly kind: 'fix';
  /** `-`: standard input. */
  readonly file: string;
  readonly browser: Rules | null;
  readonly origin: string | null;
  /** Of the register; null: detected from the responses. */
  readonly server: string | null;
  /** Parts of the URLs that are meant; none: every API. */
  readonly urls: readonly string[];
  readonly expose: readonly string[];
  /** With `urls`: one configuration for all requests to the same API. */
  readonly together: boolean;
  /** A text to send on to whoever runs the API. */
  readonly forBackend: boolean;
  readonly json: boolean;
  readonly keepSecrets: boolean;
}

/** `fix <har> --server …`. */
export function readFix(given: Given): FixCommand | WrongCommand {
  const { on, values } = given;
  const file = readOperand(given, say('cli.usage.no-file'));
  if (typeof file !== 'string') return file;
  const page = readPage(given);
  if (!('browser' in page)) return wrong(page);
  const server = values.get('server')?.at(-1) ?? null;
  if (server !== null && serverById(server) === null) {
    const ids = servers.map(({ id }) => id);
    const message = say('cli.usage.server', { ids: [{ text: ids.join(', ') }], server });
    return wrong(didYouMean(message, nearest(server, ids)));
  }
  return {
    kind: 'fix',
    file,
    ...page,
    server,
    urls: values.get('url') ?? [],
    expose: values.get('expose') ?? [],
    together: on.has('together'),
    forBackend: on.has('for-backend'),
    json: on.has('json'),
    keepSecrets: on.has('keep-secrets'),
  };
}
