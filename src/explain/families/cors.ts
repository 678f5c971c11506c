import { summariesCors } from '../../words/en/summaries-cors.ts';
import { addGroup } from '../../words/language.ts';
import { allowOriginMissing } from '../reasons/allow-origin-missing.ts';
import { blockedWithoutTrace } from '../reasons/blocked-without-trace.ts';
import { cachedWithoutAllowOrigin } from '../reasons/cached-without-allow-origin.ts';

/** What the CORS check refuses of a response without its header. */
export const corsReasons = {
  'allow-origin-missing': allowOriginMissing,
  'cached-without-allow-origin': cachedWithoutAllowOrigin,
  'blocked-without-trace': blockedWithoutTrace,
};

await addGroup('summaries-cors', summariesCors);
