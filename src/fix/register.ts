import './messages.ts';

export {
  aroundHeaders,
  ownerWords,
  type Remedy,
  remediesOf,
  remedyText,
  remedyTitle,
} from '../remedies/index.ts';

/** All that views need of fixes, in one place that can be loaded when a fix is first looked at. */
export { byTarget } from './by-target.ts';
export { changedLines, type MarkedLine } from './changed-lines.ts';
export { clueWords } from './clue-words.ts';
export { credentialedOrigins, widenedOrigins } from './credentials.ts';
export { guessServers, type ServerClue, type ServerGuess } from './detect-server.ts';
export { type Fix, fixesFor } from './fix.ts';
export { further } from './further.ts';
export { allowanceHeaders } from './headers.ts';
export { type LintFinding, lintExchanges } from './lint-exchanges.ts';
export type { Policy, PolicyPart } from './policy.ts';
export { proofWords } from './proof-words.ts';
export type { Server, Snippet } from './server.ts';
export { loadServers } from './server-families.ts';
export { serverById, servers } from './servers/register.ts';
export { someOf, warningText, widenedTexts } from './warning-words.ts';
