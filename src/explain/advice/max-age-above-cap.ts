import { say } from '../../words/say.ts';
import type { Advice } from '../advice.ts';
import { maxAge } from '../max-age.ts';

/** Seconds for which Chromium keeps a permission at most; Firefox's 86,400 is above it. */
const CHROMIUM_CAP = 7200;

export const maxAgeAboveCap: Advice = {
  find(c) {
    const found = maxAge(c);
    return found?.sent && found.seconds > CHROMIUM_CAP ? { maxAge: found.sent } : null;
  },
  title: () => say('advice.max-age-above-cap.title'),
  text: (found) => say('advice.max-age-above-cap.text', { maxAge: found.maxAge }),
};
