import type { Verdict } from '../../../src/engine/decision.ts';
import type { Scenario } from '../../lab/scenario.ts';
import type { FirefoxRecording } from './recording.ts';

/** What Firefox's own report makes of the asserted request of a scenario. */
export interface FirefoxResult {
  /** It has no word for it: these are what its console and script's outcome leave open. */
  readonly verdicts: readonly Verdict[];
  /** Key of the console's message that says why; null: there is none. */
  readonly key: string | null;
}

/** What a channel says that ended early, whatever ended it: after the key of a failed preflight as well. */
const channelFailed = 'CORSDidNotSucceed2';

/** Warnings: the request passed, and may not some day. */
const warning = /Deprecation$/;

const delivered: readonly Verdict[] = ['allowed', 'opaque', 'not-cors'];

/** @param expectOfServiceWorker there is one: the console speaks of its request first, and then of the page's */
export function firefoxResult(
  { console: messages, outcome: { script } }: Pick<FirefoxRecording, 'console' | 'outcome'>,
  { expectOfServiceWorker }: Pick<Scenario, 'expectOfServiceWorker'>,
): FirefoxResult {
  const keys = messages.map(({ key }) => key).filter((key) => !warning.test(key));
  const ofPage = expectOfServiceWorker === undefined ? keys : keys.slice(-1);
  const named = ofPage.find((key) => key !== channelFailed);
  if (named !== undefined) return { verdicts: ['blocked'], key: named };
  if (ofPage.length > 0) return { verdicts: ['failed', 'blocked'], key: channelFailed };
  return { verdicts: verdictsOf(script), key: null };
}

function verdictsOf(script: FirefoxRecording['outcome']['script']): readonly Verdict[] {
  // What never ended got no response.
  if (script === null) return ['failed', 'blocked', 'cannot-tell'];
  if (script.kind === 'response') {
    if (script.type === 'opaque') return ['opaque'];
    // What a service worker makes up reads as though it were the page's own.
    return script.type === 'basic' ? ['not-cors', 'allowed'] : ['allowed'];
  }
  // Of an element script learns that something went wrong, which may be the content of the response.
  const fetchFailed = /^(?:TypeError: NetworkError|TimeoutError|AbortError)/.test(script.text);
  if (script.kind === 'error')
    return fetchFailed ? ['failed', 'blocked'] : ['failed', 'blocked', ...delivered];
  // A frame has its event whatever it shows.
  return script.text === 'load event of <iframe>' ? [...delivered, 'failed'] : delivered;
}
