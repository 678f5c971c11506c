import type { CapturedResponse } from '../engine/exchange.ts';
import { get, getAll, type HeaderList } from '../engine/fetch/header-list.ts';
import type { ReasonId } from '../engine/reasons.ts';
import type { Case } from './case.ts';
import { gateways } from './gateways/register.ts';
import { serversOf } from './known-servers/find.ts';
import type { KnownServer } from './known-servers/known-server.ts';
import { knownServers } from './known-servers/register.ts';
import { originValues } from './origin-values.ts';
import type { Draft } from './remedy.ts';
import { storedForOthers } from './shared-cache.ts';
import { faultOfCredentials, faultOfOrigin } from './unreal-values.ts';

/** What the headers of a response give away of the mistake that made them. */
export function telltales(c: Case): readonly Draft[] {
  const { response, decision } = c;
  if (response === null) return [];
  const { headers } = response;
  const [origin] = decision.origin.candidates;
  return [
    ...misspelt(headers, decision.reason),
    ...repeated(response),
    ...unreal(headers),
    ...originValues(headers, origin),
    ...ownOptions(c),
    ...storedForOthers(c),
  ];
}

/** The name that each part of a policy goes by. */
const names: readonly string[] = [
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-allow-credentials',
  'access-control-expose-headers',
  'access-control-max-age',
];

/** Which headers a reason misses, so that only a misspelling of those explains it. */
const missing: ReadonlyMap<ReasonId, readonly string[]> = new Map<ReasonId, readonly string[]>([
  ['allow-origin-missing', ['access-control-allow-origin']],
  ['allow-credentials-missing', ['access-control-allow-credentials']],
  ['method-not-allowed', ['access-control-allow-methods']],
  ['header-not-allowed', ['access-control-allow-headers']],
]);

function misspelt(headers: HeaderList, reason: ReasonId | null): readonly Draft[] {
  const wanted = (reason === null ? undefined : missing.get(reason)) ?? [];
  for (const [sent, value] of headers.slice(0, 500)) {
    const meant = meantName(sent.toLowerCase());
    if (meant === null || !wanted.includes(meant) || get(headers, meant) !== null) continue;
    const evidence = { sent: sent.toLowerCase(), meant: properName(meant), value };
    return [{ id: 'spell-header', evidence, grounds: [{ kind: 'header', name: sent, value }] }];
  }
  return [];
}

/** The header that somebody meant: one letter more or less, or swapped; one singular for a plural; `allow-max-age`. */
function meantName(sent: string): string | null {
  if (sent.length > 50 || names.includes(sent)) return null;
  const plain = sent.replace(/^(?:x-)?/, '').replace(/_/g, '-');
  if (
    !/^(?:acc?ess?|acess|access)-?con?tr?ol?l?-|^cors-|^allow-(?:origin|methods|headers|credentials)$/.test(
      plain,
    )
  )
    return null;
  const tail = plain
    .replace(/^[a-z]+-?contr?ol?l?-/, 'access-control-')
    .replace(/^(?:cors-)?allow-/, 'access-control-allow-');
  for (const name of names) if (tail === name || distance(tail, name) <= 2) return name;
  return tail === 'access-control-allow-max-age' ? 'access-control-max-age' : null;
}

/** How many letters differ, in names of at most 50 letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function properName(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** One field too many: two layers add it, or one adds it twice. */
function repeated(response: CapturedResponse): readonly Draft[] {
  const { headers } = response;
  for (const name of ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials']) {
    const fields = getAll(headers, name);
    const [first = ''] = fields;
    const twice =
      fields.length > 1 ||
      (name.endsWith('Credentials') ? /^true(?:\s*,\s*true)+$/i.test(first) : isListOfSame(first));
    if (!twice) continue;
    const value = fields.join(', ');
    const count = String(Math.max(fields.length, first.split(',').length));
    return [
      {
        id: 'send-header-once',
        evidence: { header: name, value, count, ...layersOf(response, name) },
        grounds: [{ kind: 'header', name, value }],
      },
    ];
  }
  return [];
}

function isListOfSame(value: string): boolean {
  const items = value.split(',').map((item) => item.trim());
  const [first] = items;
  return (
    items.length > 1 &&
    items.length < 10 &&
    first !== '' &&
    items.every((item) => item === first || item === '*')
  );
}

/** The pair that was seen: what stands in front, and the line by which it drops what the application sends. */
function layersOf(
  response: CapturedResponse,
  header: string,
): { readonly front?: string; readonly code?: string } {
  const gateway = gateways.find(({ passes }) => passes !== undefined && passes.by(response) !== null);
  if (gateway?.passes !== undefined)
    return { front: gateway.name, code: gateway.passes.drops.replace('NAME', header) };
  for (const { id } of serversOf([{ response, preflight: false }])) {
    const { name, drops }: KnownServer = knownServers[id];
    if (drops !== undefined) return { front: name, code: drops.replace('NAME', header) };
  }
  return {};
}

/** The preflight succeeded, at something that handles OPTIONS itself and does not support CORS. */
function ownOptions({ phase, response, decision }: Case): readonly Draft[] {
  if (phase !== 'preflight' || response === null || decision.reason !== 'allow-origin-missing') return [];
  const { status, headers } = response;
  const allow = get(headers, 'Allow');
  if (status >= 300 || allow === null || headers.some(([name]) => /^access-control-/i.test(name))) return [];
  const grounds = [{ kind: 'header', name: 'Allow', value: allow } as const];
  return [{ id: 'put-cors-first', grounds, evidence: { allow } }];
}

function unreal(headers: HeaderList): readonly Draft[] {
  for (const [name, faultOf] of [
    ['Access-Control-Allow-Origin', faultOfOrigin],
    ['Access-Control-Allow-Credentials', faultOfCredentials],
  ] as const) {
    const [value, ...more] = getAll(headers, name);
    if (value === undefined || more.length > 0 || value.length > 300) continue;
    const fault = faultOf(value);
    if (fault === null) continue;
    const grounds = [{ kind: 'header', name, value } as const];
    return [{ id: 'set-real-value', evidence: { header: name, value, fault }, grounds }];
  }
  return [];
}
