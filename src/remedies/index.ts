/**
 * What to do about an exchange: one list, made once from the decision and what was captured, for all who speak of it: the
 * explanation names the owner of its first, fix configures what is of kind `cors-policy` and nothing else, exports test
 * what a server can change, reports print it.
 *
 * How a list comes about: a reason that no response can change has its remedies by itself (`by-reason`). Else the response
 * that the decision fell at is looked at, nearest first: who made it (`signatures/`), what its headers give away
 * (`telltales`), what its status says (`by-status`), what is wrong in the page (`page`), whose it is (`third-parties`).
 * A signature may end the list: where a login page or a tunnel responded, no header of the API changes anything. What is
 * left is a policy of CORS headers (`policy-parts`), and after it what the page could do in its place.
 */

export type { Owner } from '../engine/reasons.ts';
export { aroundHeaders } from './around-headers.ts';
export { remediesOf } from './list.ts';
export { missedHeaders } from './missed-headers.ts';
export { isOfOneInstallation } from './page-origin.ts';
export { refusedHeaders } from './refused-headers.ts';
export type { PolicyPart, Remedy, RemedyId } from './remedy.ts';
export { groundWords, ownerWords, remedyText, remedyTitle } from './words.ts';
