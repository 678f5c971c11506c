import { summariesCors } from '../../words/en/summaries-cors.ts';
import { addGroup } from '../../words/language.ts';
import { allowCredentialsMissing } from '../reasons/allow-credentials-missing.ts';
import { allowOriginInvalid } from '../reasons/allow-origin-invalid.ts';
import { allowOriginMismatch } from '../reasons/allow-origin-mismatch.ts';
import { allowOriginMissing } from '../reasons/allow-origin-missing.ts';
import { allowOriginRepeated } from '../reasons/allow-origin-repeated.ts';
import { allowOriginWildcardWithCredentials } from '../reasons/allow-origin-wildcard-with-credentials.ts';
import { blockedWithoutTrace } from '../reasons/blocked-without-trace.ts';
import { cachedWithoutAllowOrigin } from '../reasons/cached-without-allow-origin.ts';

/** What the CORS check refuses, of any response. */
export const corsReasons = {
  'allow-origin-missing': allowOriginMissing,
  'allow-origin-mismatch': allowOriginMismatch,
  'allow-origin-repeated': allowOriginRepeated,
  'allow-origin-invalid': allowOriginInvalid,
  'allow-origin-wildcard-with-credentials': allowOriginWildcardWithCredentials,
  'allow-credentials-missing': allowCredentialsMissing,
  'cached-without-allow-origin': cachedWithoutAllowOrigin,
  'blocked-without-trace': blockedWithoutTrace,
};

await addGroup('summaries-cors', summariesCors);
