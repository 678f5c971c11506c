import { browserOfUserAgent, type Rules, rulesOf } from '../src/analyze.ts';

/** The browser that the panel runs in. */
export const ownBrowser = browserOfUserAgent(navigator.userAgent);

/** Its rules, by which the panel decides. */
export const ownRules: Rules = rulesOf(ownBrowser);
