import { evalInPage } from './browser.ts';
import type { PageFacts, PermissionAnswer } from './feed.ts';

const names = ['local-network', 'loopback-network'] as const;

/**
 * Evaluation returns before any promise is settled, so the answers are left under a symbol for a second one
 * to fetch and take away.
 */
const place = `Symbol.for('cors-lens permission states')`;

const ask = `(() => {
  const states = {};
  const query = (name) => navigator.permissions.query({ name })
    .then((status) => { states[name] = status.state; }, () => { states[name] = null; });
  try {
    Promise.all(${JSON.stringify(names)}.map(query))
      .then(() => Object.defineProperty(window, ${place}, { value: states, configurable: true }))
      .catch(() => {});
  } catch {}
  return { url: location.href, sinceMs: performance.timeOrigin, secureContext: isSecureContext };
})()`;

const fetchAnswers = `(() => {
  const states = window[${place}] ?? null;
  delete window[${place}];
  return states;
})()`;

const unknown: PageFacts = {
  url: null,
  sinceMs: null,
  secureContext: null,
  permissions: null,
  trouble: null,
};

/** A page that is just coming to be refuses; one that cannot be inspected always does. */
const askAgainAfterMs = [250, 1_000];

/** Asks the inspected page about itself. Never throws; what it does not answer is null. */
export async function askPage(): Promise<PageFacts> {
  let answer = await evalInPage(ask);
  for (const delay of askAgainAfterMs) {
    if (!('trouble' in answer)) break;
    await pause(delay);
    answer = await evalInPage(ask);
  }
  if ('trouble' in answer) return { ...unknown, trouble: answer.trouble };
  const { url, sinceMs, secureContext } = Object(answer.value) as Record<string, unknown>;
  return {
    url: typeof url === 'string' ? url : null,
    sinceMs: typeof sinceMs === 'number' ? sinceMs : null,
    secureContext: typeof secureContext === 'boolean' ? secureContext : null,
    permissions: await permissionStates(),
    trouble: null,
  };
}

async function permissionStates(): Promise<PageFacts['permissions']> {
  for (const delay of [20, 100, 300]) {
    await pause(delay);
    const answer = await evalInPage(fetchAnswers);
    if ('trouble' in answer) return null;
    if (typeof answer.value !== 'object' || answer.value === null) continue;
    const states = answer.value as Record<string, unknown>;
    return {
      'local-network': permissionAnswer(states['local-network']),
      'loopback-network': permissionAnswer(states['loopback-network']),
    };
  }
  return null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function permissionAnswer(state: unknown): PermissionAnswer | null {
  return state === 'granted' || state === 'denied' || state === 'prompt' ? state : null;
}
