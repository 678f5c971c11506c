import type { Expectation } from '../lab/scenario.ts';
import { allowed, opaque } from '../lab/scenarios/expectations.ts';

/** Where the network log does not hold what the browser decided by. */
export interface Limit {
  /** What the log does not show. */
  readonly why: string;
  /** What the panel can still say. */
  readonly panel: Expectation;
  /** The log shows a success, and nothing that leaves the truth open. */
  readonly isSilent?: true;
}

const ofWorker: Limit = {
  why: 'Of a worker’s request that was refused, Chromium tells an extension neither response nor headers.',
  panel: { verdict: 'blocked', corsError: null, reason: 'blocked-without-trace' },
};

const ofIntegrity = {
  why: 'The log has the response as it came; of the checksum that the page gave it has nothing. Recorded calls do.',
  isSilent: true,
} as const;

/**
 * The scenarios of the lab that the panel cannot explain as Chromium does, whatever it did, by id. Each is still
 * asserted: the panel has to say just this, and a limit that is none any more fails.
 */
export const limits: Readonly<Record<string, Limit>> = {
  'unblocker-doubles-allow-origin': {
    why: 'The log has the response as the server sent it, not as another extension changed it.',
    panel: { verdict: 'blocked', corsError: null, reason: 'blocked-without-trace' },
  },
  'space-mismatch-preflighted': {
    why: 'The log has no credentials mode, and a response without Access-Control-Allow-Credentials explains it as well.',
    panel: {
      verdict: 'blocked',
      corsError: 'PreflightInvalidAllowCredentials',
      reason: 'allow-credentials-missing',
    },
  },
  'integrity-mismatch-script': { ...ofIntegrity, panel: allowed },
  'integrity-mismatch-fetch': { ...ofIntegrity, panel: allowed },
  'integrity-without-crossorigin': { ...ofIntegrity, panel: opaque },
  'worker-fetch': ofWorker,
  'worker-imports-module': ofWorker,
};
