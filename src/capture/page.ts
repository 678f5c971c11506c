import { evalInPage, type PageReply } from './browser.ts';
import type { PageFacts, PermissionReply } from './feed.ts';
import { type Native, replacedNatives } from './natives.ts';
import type { Loading } from './navigation-requests.ts';
import {
  type Askable,
  askable,
  clockNatives,
  declareProbe,
  loadingNatives,
  probeNatives,
} from './page-probe.ts';
import { pause } from './pause.ts';

const unknown: PageFacts = {
  url: null,
  sinceMs: null,
  secureContext: null,
  permissions: null,
  askedMs: null,
  replaced: [],
  trouble: null,
};

/** A page that is just coming to be refuses; one that cannot be inspected always does. */
const askAgainAfterMs = [0, 250, 1_000];

/** Documents that can come back: those that are kept, and a few more. */
const rememberedAtMost = 100;

/** A page's clock is rounded to a millisecond, and so are the dates of the log. */
const clocksDifferMs = 2;

/**
 * Evaluation returns before any promise is settled: the results are fetched after these, the last ones for a machine with
 * much other work. In milliseconds.
 */
const settledAfterMs = [20, 100, 300, 1_000, 3_000];

/**
 * Where a document is, and since when: milliseconds since the epoch. null: it does not say.
 *
 * Nothing is asked for by script before `domLoading`. Its response is there some 10 ms before that, while the browser
 * still ends what the page before had asked for; Firefox dates what it never sent by that end.
 */
export interface PageStart {
  readonly url: string | null;
  readonly sinceMs: number | null;
  readonly loading: Loading | null;
}

/**
 * Asks the inspected page about itself, unseen. Never throws; what it does not return is null, and so is what it returns
 * through a function that it has replaced.
 */
export interface PageQuestion {
  facts(): Promise<PageFacts>;
  /** Quickly, and once for a document. */
  start(): Promise<PageStart>;
  /**
   * Since when one is seen: milliseconds since the epoch, no later than it was. null: it is not, or does not say.
   * @see https://w3c.github.io/page-visibility/#performance-timeline
   */
  shown(): Promise<number | null>;
}

/** @param secret letters and digits; the same for as long as DevTools are open */
export function createPageQuestion(secret: string): PageQuestion {
  const name = `p${secret}`;
  let probes = 0;
  /** What each document has replaced, by its probe. */
  const replacedIn = new Map<unknown, readonly string[]>();

  return {
    async facts() {
      let trouble = '';
      for (const delay of askAgainAfterMs) {
        await pause(delay);
        const asked = await ask();
        if ('facts' in asked) return asked.facts;
        trouble = asked.trouble;
      }
      return { ...unknown, trouble };
    },
    async start() {
      const url = await evalInPage('location.href');
      const probe = await probeThere();
      const came =
        !('trouble' in probe) && (await isIntact('clock', clockNatives))
          ? await evalInPage(`${name}.came()`)
          : { value: '' };
      const here = 'value' in url && typeof url.value === 'string' ? url.value : null;
      const times = 'value' in came ? String(came.value).split('\n').map(Number) : [];
      const [sinceMs, fromMs, toMs] = times;
      if (sinceMs === undefined || fromMs === undefined || toMs === undefined)
        return { url: here, sinceMs: null, loading: null };
      const from = (await loadedFrom()) ?? here;
      const loading =
        from === null ? null : { url: from, fromMs: fromMs - clocksDifferMs, toMs: toMs + clocksDifferMs };
      return { url: here, sinceMs, loading };
    },
    async shown() {
      if ('trouble' in (await probeThere())) return null;
      if (!(await isIntact('clock', clockNatives)) || !(await isIntact('loading', loadingNatives)))
        return null;
      const shown = await evalInPage(`${name}.shown()`);
      return 'value' in shown && typeof shown.value === 'number' ? shown.value - clocksDifferMs : null;
    },
  };

  /** Whatever its URL has become since. */
  async function loadedFrom(): Promise<string | null> {
    const from = (await isIntact('loading', loadingNatives))
      ? await evalInPage(`${name}.from()`)
      : { value: null };
    return 'value' in from && typeof from.value === 'string' ? from.value : null;
  }

  /** Whether the page has replaced none of what this part of its probe is read by, and that could be found out. */
  async function isIntact(part: 'clock' | 'loading', natives: readonly Native[]): Promise<boolean> {
    return (await replacedNatives(`${name}.${part}`, natives))?.length === 0;
  }

  async function probeThere(): Promise<PageReply> {
    const probe = await evalInPage(declareProbe(name, ++probes));
    // A document that was asked before has its probe.
    return 'trouble' in probe && probe.thrown ? evalInPage(`${name}.id`) : probe;
  }

  async function ask(): Promise<{ readonly facts: PageFacts } | { readonly trouble: string }> {
    const probe = await probeThere();
    if ('trouble' in probe) return probe;
    const replaced = replacedIn.get(probe.value) ?? (await replacedNatives(`${name}.natives`, probeNatives));
    if (replaced === null) return { trouble: 'no response' };
    if (replacedIn.size >= rememberedAtMost) replacedIn.clear();
    replacedIn.set(probe.value, replaced);
    const can = askable(replaced);
    const askedMs = Date.now();
    const reply = await evalInPage(`${name}.ask(${can.clock}, ${can.secure}, ${can.permissions})`);
    if ('trouble' in reply) return reply;
    return { facts: { ...(await factsOf(String(reply.value), can, replaced)), askedMs } };
  }

  async function factsOf(
    text: string,
    can: Askable,
    names: readonly string[],
  ): Promise<Omit<PageFacts, 'askedMs'>> {
    const [origin = '', secure = '', ...url] = text.split('\n');
    const sinceMs = Number(origin);
    return {
      url: url.join('\n'),
      sinceMs: origin !== '' && Number.isFinite(sinceMs) ? sinceMs : null,
      secureContext: secure === 'true' ? true : secure === 'false' ? false : null,
      permissions: can.permissions ? await permissionStates() : null,
      replaced: names,
      trouble: null,
    };
  }

  async function permissionStates(): Promise<PageFacts['permissions']> {
    for (const delay of settledAfterMs) {
      await pause(delay);
      const reply = await evalInPage(`${name}.states()`);
      if ('trouble' in reply) return null;
      const states = new Map(
        String(reply.value)
          .split('\n')
          .map((line) => line.split(' ') as [string, string]),
      );
      if (!states.has('local-network') || !states.has('loopback-network')) continue;
      return {
        'local-network': permissionReply(states.get('local-network')),
        'loopback-network': permissionReply(states.get('loopback-network')),
      };
    }
    return null;
  }
}

function permissionReply(state: unknown): PermissionReply | null {
  return state === 'granted' || state === 'denied' || state === 'prompt' ? state : null;
}
