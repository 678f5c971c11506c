import type { Expectation } from '../lab/scenario.ts';

/** Where the network log does not hold what the browser decided by. */
export interface Limit {
  /** What the log does not show. */
  readonly why: string;
  /** What the panel can say all the same. */
  readonly panel: Expectation;
}

const ofWorker: Limit = {
  why: 'Of a worker’s request that was refused, Chromium tells an extension neither answer nor headers.',
  panel: { verdict: 'blocked', corsError: null, reason: 'blocked-without-trace' },
};

/**
 * The scenarios of the lab that the panel cannot explain as Chromium does, whatever it did, by id. Each is still
 * asserted: the panel has to say just this, and a limit that is none any more fails.
 */
export const limits: Readonly<Record<string, Limit>> = {
  'unblocker-doubles-allow-origin': {
    why: 'The log has the answer as the server sent it, not as another extension changed it.',
    panel: { verdict: 'blocked', corsError: null, reason: 'blocked-without-trace' },
  },
  'space-mismatch-preflighted': {
    why: 'The log has no credentials mode, and an answer without Access-Control-Allow-Credentials explains it as well.',
    panel: {
      verdict: 'blocked',
      corsError: 'PreflightInvalidAllowCredentials',
      reason: 'allow-credentials-missing',
    },
  },
  'worker-fetch': ofWorker,
  'worker-imports-module': ofWorker,
};
