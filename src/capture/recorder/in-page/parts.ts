import { calls } from './calls.ts';
import { fetchCalls } from './fetch.ts';
import { log } from './log.ts';
import { nativesFound } from './natives-found.ts';
import { otherCalls } from './others.ts';
import { pageEvents } from './page-events.ts';
import { primitives } from './primitives.ts';
import { realmNatives } from './realm-natives.ts';
import { replacing } from './replace.ts';
import { stackGetters } from './stack-getters.ts';
import { stacks } from './stacks.ts';
import { watched } from './watched.ts';
import { xhrCalls } from './xhr.ts';

/**
 * What runs in the inspected page, a function each. Only their source goes there, so none may name anything outside
 * itself: each is given what it needs.
 *
 * The page must neither see them nor be able to break them. So they take what they need when they begin and call
 * nothing that the page could have replaced since; they keep their log as text, since an array can be watched through
 * its prototype; and what the page hands to an API they read only where the API itself does: once, in its order, with
 * its `this`.
 */
export const parts = {
  ...{ primitives, nativesFound, log, stacks, calls, replacing, watched, realmNatives },
  ...{ fetchCalls, xhrCalls, otherCalls, stackGetters, pageEvents },
};

export type Parts = typeof parts;
