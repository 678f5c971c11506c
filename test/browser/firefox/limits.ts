import type { Verdict } from '../../../src/engine/decision.ts';
import type { ReasonId } from '../../../src/engine/reasons.ts';

interface Result {
  readonly verdict: Verdict;
  readonly reason: ReasonId | null;
}

/** Where Firefox behaves differently from Chromium, whose results are the lab's. */
export interface Otherwise extends Result {
  /** What it does. */
  readonly why: string;
}

/** Where the network log does not hold what Firefox decided by. */
export interface Limit {
  /** What the log does not show. */
  readonly why: string;
  /** What our side says nevertheless; its alternatives have the truth. */
  readonly ours: Result;
  /** The log shows a success, and nothing that leaves the truth open. */
  readonly isSilent?: true;
}

const allowed: Result = { verdict: 'allowed', reason: null };
const cannotTell: Result = { verdict: 'cannot-tell', reason: null };

const asked: Otherwise = {
  why: 'It asks the person on pages that are no secure context, too.',
  verdict: 'blocked',
  reason: 'local-network-permission-denied',
};
const noTargetSpace = 'It has no targetAddressSpace.';

const opaque: Result = { verdict: 'opaque', reason: null };

/** By the scenario's id. */
export const otherwise: Readonly<Record<string, Otherwise>> = {
  'document-isolation': { why: 'It has no Document-Isolation-Policy.', ...opaque },
  'connection-allowlist': { why: 'It has no Connection-Allowlist.', ...allowed },
  'document-policy-denied': {
    why: 'Its question stays open, and the request with it: it knows no such Permissions-Policy.',
    verdict: 'cannot-tell',
    reason: null,
  },
  'insecure-page-reads-local': asked,
  'insecure-page-to-local': asked,
  'insecure-page-to-loopback': asked,
  'insecure-page-to-loopback-preflighted': asked,
  'local-plain-http-ok': { why: noTargetSpace, verdict: 'failed', reason: 'mixed-content' },
  'loopback-undecided': {
    why: 'Its question stays open, and so does the request until the page gives it up.',
    verdict: 'failed',
    reason: 'aborted',
  },
  'space-mismatch': { why: noTargetSpace, ...allowed },
  'space-mismatch-preflighted': { why: noTargetSpace, ...allowed },
  'cached-without-cors': {
    why: 'Its cache keeps responses with and without CORS apart, so it asks again.',
    ...allowed,
  },
  'preflight-redirect-https': {
    why: 'It checks the headers of a preflight’s response before it minds that it is a redirect.',
    verdict: 'blocked',
    reason: 'allow-origin-missing',
  },
  'stream-body-preflight': {
    why: 'It has no streamed bodies: it sends the text that the stream makes, which needs no preflight.',
    ...allowed,
  },
};

const anyError =
  'The log has no error: a name that is not known and a port that nobody listens on look alike.';
const noAddress =
  'A refusal looks like a server that does not respond, and nothing tells the address of one that never did.';
const givenUp = 'A request that the page gave up looks like one without a response.';
const noMode = 'Without Sec-Fetch headers and cookies nothing tells the credentials mode.';
const noChecksum = 'The log has the response as it came, and nothing of the checksum.';
const neverBegan = 'Of a request that never began the log has neither kind nor mode.';
const keptBack = 'Of an opaque response that is kept back the log has no body, as of one that broke.';
/** The commonest cause of it. */
const byPolicy = { verdict: 'failed', reason: 'content-security-policy' } as const;
/** At an address that needs no name. */
const notReached = { verdict: 'failed', reason: 'connection-refused' } as const;
const unfinished = { verdict: 'failed', reason: 'network-error' } as const;

/** By the scenario's id. Each is still asserted, and a limit that is none any more fails. */
export const limits: Readonly<Record<string, Limit>> = {
  'embedder-policy': { why: keptBack, ours: { verdict: 'failed', reason: 'connection-reset' } },
  'insecure-page-reads-local': { why: noAddress, ours: unfinished },
  'insecure-page-to-local': { why: noAddress, ours: unfinished },
  'integrity-policy': { why: neverBegan, ours: byPolicy, isSilent: true },
  'integrity-mismatch-script': { why: noChecksum, ours: allowed, isSilent: true },
  'integrity-mismatch-fetch': { why: noChecksum, ours: allowed, isSilent: true },
  'integrity-without-crossorigin': {
    why: noChecksum,
    ours: { verdict: 'opaque', reason: null },
    isSilent: true,
  },
  'frame-not-delegated': { why: noAddress, ours: notReached },
  'frame-not-delegated-preflighted': { why: noAddress, ours: notReached },
  'local-denied': { why: noAddress, ours: unfinished },
  'local-denied-preflighted': { why: noAddress, ours: unfinished },
  'loopback-undecided': { why: givenUp, ours: notReached },
  'no-cors-redirect-manual': { why: 'Of a request that never began the log has no mode.', ours: byPolicy },
  'plain-http-ok': { why: noMode, ours: cannotTell },
  'redirect-refused-by-page': { why: 'The log has no redirect mode.', ours: cannotTell },
  'same-origin-mode': { why: 'Of a request that never began the log has no mode.', ours: byPolicy },
  'subdomain-allow-credentials-missing': {
    why: 'No cookie went to its own site, so that nothing tells the credentials mode.',
    ours: cannotTell,
  },
};

/** Reasons of which the log shows no more than the coarser one. */
export const coarser: Readonly<Record<string, { readonly why: string; readonly reason: ReasonId }>> = {
  'dns-failed': { why: anyError, reason: 'network-error' },
  'connection-refused': { why: anyError, reason: 'network-error' },
  'empty-response': {
    why: 'The log shows that the connection was closed, and not whether a byte came.',
    reason: 'connection-reset',
  },
  'client-certificate-required': {
    why: 'The log says that there was no secure connection, and not why.',
    reason: 'tls-failed',
  },
};
