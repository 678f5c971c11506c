import { summariesValues } from '../../words/en/summaries-values.ts';
import { addGroup } from '../../words/language.ts';
import { allowCredentialsMissing } from '../reasons/allow-credentials-missing.ts';
import { allowOriginInvalid } from '../reasons/allow-origin-invalid.ts';
import { allowOriginMismatch } from '../reasons/allow-origin-mismatch.ts';
import { allowOriginRepeated } from '../reasons/allow-origin-repeated.ts';
import { allowOriginWildcardWithCredentials } from '../reasons/allow-origin-wildcard-with-credentials.ts';

/** What the CORS check refuses of a header that is there. */
export const valuesReasons = {
  'allow-origin-mismatch': allowOriginMismatch,
  'allow-origin-repeated': allowOriginRepeated,
  'allow-origin-invalid': allowOriginInvalid,
  'allow-origin-wildcard-with-credentials': allowOriginWildcardWithCredentials,
  'allow-credentials-missing': allowCredentialsMissing,
};

await addGroup('summaries-values', summariesValues);
