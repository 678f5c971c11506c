import { chromium } from './chromium.ts';
import { fetchStandard } from './fetch-standard.ts';
import { firefox } from './firefox.ts';
import type { Profile } from './profile.ts';

/**
 * The standard's letter for what a page set, where it is not known which browser will ask: what any of them adds by
 * itself, no preflight names. `Priority` is the one that captures are full of.
 */
export const anyBrowser: Profile = {
  ...fetchStandard,
  addedByBrowser: new Map([...chromium(null).addedByBrowser, ...firefox(null).addedByBrowser]),
};
