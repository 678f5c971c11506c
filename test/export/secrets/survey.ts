import { analyzeExchange } from '../../../src/analyze.ts';
import { cleaner } from '../../../src/cli/clean.ts';
import { humanReport } from '../../../src/cli/human/human-report.ts';
import { noColours } from '../../../src/cli/human/paint.ts';
import { jsonReport } from '../../../src/cli/json.ts';
import '../../../src/cli/messages.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { chromiumConsoleText } from '../../../src/explain/console-text.ts';
import type { Analyzed } from '../../../src/explain/explanation.ts';
import { exportAnalyzed } from '../../../src/export/export.ts';
import { formatIds } from '../../../src/export/formats/register.ts';
import { linkOf } from '../../../src/export/link/link-of.ts';
import { openLink } from '../../../src/export/link/open-link.ts';
import { createRedactor } from '../../../src/export/redact.ts';
import { redactAnalyzed } from '../../../src/export/redact-analyzed.ts';
import { exchange, hop } from '../../explain/build.ts';
import { drawn, kinds, type Random, randomOf } from './kinds.ts';
import { fits, type Planted, places, whole, wholePlaces } from './places.ts';

/** A secret and where it was planted. */
export interface Case {
  readonly kind: string;
  readonly place: string;
  readonly planted: Planted;
  /** What must not be read in anything that leaves. */
  readonly secrets: readonly string[];
  /** A word after `/password/` may be a page of that name: such a secret may be left. */
  readonly arguable: boolean;
}

/** So many secrets, the same for the same seed: each kind in turn, each in another place. */
export function casesOf(seed: number, count: number): readonly Case[] {
  const random = randomOf(seed);
  const turns = Array.from({ length: count }, (_, i) => i);
  return turns.map((i) => {
    const which = i % (kinds.length + whole.length);
    const kind = kinds[which];
    if (kind === undefined) return wholeCase(which - kinds.length, random);
    const fitting = places.filter((place) => fits(kind, place));
    const place = fitting[Math.floor(random() * fitting.length)] as (typeof places)[number];
    const secret = kind.make(random);
    const arguable = kind.byName && place.place === 'path after a telling segment';
    return {
      kind: kind.kind,
      place: place.place,
      planted: place.plant(secret, kind.name),
      secrets: [secret],
      arguable,
    };
  });
}

function wholeCase(which: number, random: Random): Case {
  const [kind, pattern] = whole[which] as (typeof whole)[number];
  const secrets: string[] = [];
  const text = pattern.replace(/\{\w\d+\}/g, (one) => {
    const secret = drawn(one, random);
    // A number is the bot's own name.
    if (secret.length >= 10 && !/^\d+$/.test(secret)) secrets.push(secret);
    return secret;
  });
  const place = wholePlaces[Math.floor(random() * wholePlaces.length)] as (typeof wholePlaces)[number];
  return { kind, place: place.place, planted: place.plant(text, ''), secrets, arguable: false };
}

function subjectOf({ url, request, response }: Planted): Analyzed {
  return analyzeExchange(
    exchange({
      hops: [
        hop({
          method: 'POST',
          ...(url === undefined ? {} : { url }),
          requestHeaders: [['Content-Type', 'application/json'], ...(request ?? [])],
          response: {
            status: response?.some(([name]) => name === 'Location') ? 302 : 200,
            headers: response ?? [],
          },
        }),
      ],
      credentials: { candidates: ['include'], source: 'recorder' },
      outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
    }),
    chromium(156),
  );
}

const rules = { name: 'chromium', version: 156 } as const;

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

/** Everything that leaves, by what it is. */
export async function outputsOf({ planted }: Case): Promise<ReadonlyMap<string, string>> {
  const subject = subjectOf(planted);
  const { id } = subject.exchange;
  const bodies = new Map(planted.body === undefined ? [] : [[id, planted.body]]);
  const outputs = new Map<string, string>();
  for (const format of formatIds) {
    const exported = exportAnalyzed([subject], format, { bodies });
    if ('files' in exported) outputs.set(format, exported.files.map(({ text }) => text).join('\n'));
  }
  const made = await linkOf([subject], null);
  if ('link' in made) outputs.set('link', (await harIn(made.link)) ?? '');
  const all = async function* () {
    yield { item: subject, underOtherRules: [] };
  };
  const options = { all: true, each: true, profiles: false, clean: cleaner(false), writer: null };
  const page = { width: 10_000, paint: noColours };
  outputs.set('explain', await textOf(humanReport(rules, all(), options, page)));
  const twice = async function* () {
    yield* all();
    yield* all();
  };
  outputs.set(
    'explain, alike ones together',
    await textOf(humanReport(rules, twice(), { ...options, each: false }, page)),
  );
  outputs.set('explain --json', await textOf(jsonReport(rules, all(), options)));
  const copied = redactAnalyzed(subject, createRedactor());
  outputs.set('console', chromiumConsoleText(copied.exchange, copied.decision) ?? '');
  return outputs;
}

/** What a link has in it, which nobody reads in its letters. */
async function harIn(link: string): Promise<string | null> {
  const opened = await openLink(link);
  return opened !== null && 'har' in opened ? opened.har : null;
}

/** What of a case can be read in its outputs: its place, and in which of them. */
export async function leftIn(each: Case): Promise<readonly string[]> {
  const left: string[] = [];
  for (const [name, text] of await outputsOf(each)) {
    if (each.secrets.some((secret) => isIn(text, secret))) left.push(name);
  }
  return left;
}

/** The secret as it is, as it is encoded, or the longest piece of it without a separator. */
function isIn(text: string, secret: string): boolean {
  const [piece = ''] = (secret.match(/[\w-]{16,}/g) ?? []).sort((a, b) => b.length - a.length);
  const once = encodeURIComponent(secret);
  const spellings = [secret, once, encodeURIComponent(once), JSON.stringify(secret).slice(1, -1), piece];
  return spellings.some((spelling) => spelling !== '' && text.includes(spelling));
}
