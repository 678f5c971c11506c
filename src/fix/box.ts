import './box-messages.ts';

/** What the box on the first screen needs of fixes, and no more: `register.ts` has all. */
export { changedLines, type MarkedLine } from './changed-lines.ts';
export { clueWords } from './clue-words.ts';
export { guessServers, type ServerGuess } from './detect-server.ts';
export { type Fix, fixesFor } from './fix.ts';
export { further } from './further.ts';
export { allowanceHeaders } from './headers.ts';
export type { Policy } from './policy.ts';
export { proofWords } from './proof-words.ts';
export type { Server, Snippet } from './server.ts';
export { isServer, loadServer, serverNow } from './server-families.ts';
