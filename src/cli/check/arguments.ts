import type { Rules } from '../../analyze.ts';
import type { AddressSpace, CredentialsMode } from '../../engine/exchange.ts';
import type { Header } from '../../engine/fetch/header-list.ts';
import { parseHttpUrl } from '../../url/origin-of.ts';
import { say } from '../../words/say.ts';
import { type Given, readOperand, readPage, readReports } from '../given.ts';
import { nearest } from '../options/nearest.ts';
import { type PresetId, presetIds } from '../presets/register.ts';
import { readOrigin, readSeconds } from '../read-values.ts';
import type { ReportFiles } from '../report-files.ts';
import { didYouMean, type WrongCommand, wrong } from '../wrong.ts';
import { readSecretsTo, type SecretsTo } from './secrets-to.ts';

export interface CheckCommand extends ReportFiles {
  readonly kind: 'check';
  /** An http or https URL, or a case file, `-` for standard input. */
  readonly target: string;
  readonly browser: Rules | null;
  /** Whose requests to send; null: that of the other options. */
  readonly as: PresetId | null;
  /** Of the page; null only where the case file says it. */
  readonly origin: string | null;
  /** All that were given, each once; more than one: a table of what each may do. */
  readonly origins: readonly string[];
  /** In a table: also send what may change something. */
  readonly sendUnsafe: boolean;
  /** A file with what an earlier table said; null: none. */
  readonly baseline: string | null;
  /** Where the page itself comes from; null: told from its origin. */
  readonly pageSpace: AddressSpace | null;
  readonly method: string;
  readonly headers: readonly Header[];
  readonly credentials: CredentialsMode;
  readonly body: string | null;
  readonly expose: readonly string[];
  readonly probe: boolean;
  /** Which secrets of the environment a case file may send where. */
  readonly secretsTo: SecretsTo;
  /** Of all that is asked, in milliseconds. */
  readonly timeout: number;
  readonly json: boolean;
  readonly profiles: boolean;
  readonly keepSecrets: boolean;
}

export const isUrl = (target: string): boolean => parseHttpUrl(target) !== null;

/** `check <url> --origin …`, or `check <case.json>`. */
export function readCheck(given: Given): CheckCommand | WrongCommand {
  const { on, values } = given;
  const target = readOperand(given, say('cli.usage.no-target'));
  if (typeof target !== 'string') return target;
  const page = readPage(given);
  if (!('browser' in page)) return wrong(page);
  if (isUrl(target) && page.origin === null) return wrong(say('cli.usage.no-origin'));
  const origins = new Set<string>();
  for (const origin of values.get('origin') ?? []) {
    const serialized = readOrigin(origin);
    if (serialized === undefined) return wrong(say('cli.usage.origin', { origin }));
    origins.add(serialized);
  }
  const as = readPreset(given, target, origins.size);
  if (as !== null && typeof as === 'object') return as;
  const method = values.get('method')?.at(-1) ?? 'GET';
  if (!/^[!#$%&'*+\-.^_`|~\w]+$/.test(method) || /^(?:connect|trace|track)$/i.test(method)) {
    return wrong(say('cli.usage.method', { method }));
  }
  const headers: Header[] = [];
  for (const line of values.get('header') ?? []) {
    const [, name, value] = /^([!#$%&'*+\-.^_`|~\w]+):[\t ]*([\t\x20-\x7e\x80-\xff]*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined)
      return wrong(say('cli.usage.header', { line: withoutValue(line) }));
    headers.push([name, value.trim()]);
  }
  const credentials = values.get('credentials')?.at(-1) ?? 'same-origin';
  if (credentials !== 'omit' && credentials !== 'same-origin' && credentials !== 'include') {
    return wrong(say('cli.usage.credentials', { credentials }));
  }
  const pageSpace = values.get('page-space')?.at(-1) ?? null;
  if (pageSpace !== null && pageSpace !== 'public' && pageSpace !== 'local' && pageSpace !== 'loopback') {
    return wrong(say('cli.usage.page-space', { space: pageSpace }));
  }
  // Never with what was given: it may be a secret that somebody took for the thing to name.
  const secretsTo = readSecretsTo(values.get('secrets-to') ?? []);
  if (secretsTo === null) return wrong(say('cli.usage.secrets-to'));
  const timeout = readSeconds(values.get('timeout')?.at(-1) ?? '30');
  if (typeof timeout !== 'number') return wrong(timeout);
  return {
    kind: 'check',
    target,
    as,
    ...page,
    origins: [...origins],
    sendUnsafe: on.has('send-unsafe'),
    baseline: values.get('baseline')?.at(-1) ?? null,
    pageSpace,
    method: /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method,
    headers,
    credentials,
    body: values.get('body')?.at(-1) ?? null,
    expose: values.get('expose') ?? [],
    probe: on.has('probe'),
    secretsTo,
    timeout,
    json: on.has('json'),
    profiles: on.has('profiles'),
    keepSecrets: on.has('keep-secrets'),
    ...readReports(given),
  };
}

/** `--as`, and what goes with it: a URL, one origin, and a request that is the client's own. */
function readPreset({ values }: Given, target: string, origins: number): PresetId | null | WrongCommand {
  const asked = values.get('as')?.at(-1);
  if (asked === undefined) return null;
  const known = presetIds.find((id) => id === asked);
  if (known === undefined) {
    const message = say('cli.usage.as', { client: asked, ids: [{ text: presetIds.join(', ') }] });
    return wrong(didYouMean(message, nearest(asked, presetIds)));
  }
  if (!isUrl(target) || origins > 1) return wrong(say('cli.usage.as-target'));
  const other = ['method', 'body', 'baseline'].find((option) => values.has(option));
  return other === undefined ? known : wrong(say('cli.usage.as-other', { option: [{ text: `--${other}` }] }));
}

/** A line that is no header may hold the secret of one; its first word says enough of which it is. */
function withoutValue(line: string): string {
  const [first = ''] = /^[^\s:=]*/.exec(line) ?? [];
  const value = line.slice(first.length);
  return first + value.replace(/[^\s:=].*$/s, '…');
}
