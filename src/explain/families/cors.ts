import { summariesCors } from '../../words/en/summaries-cors.ts';
import { addGroup } from '../../words/language.ts';
import { allowCredentialsMissing } from '../reasons/allow-credentials-missing.ts';
import { allowHeadersUnparsable } from '../reasons/allow-headers-unparsable.ts';
import { allowMethodsUnparsable } from '../reasons/allow-methods-unparsable.ts';
import { allowOriginInvalid } from '../reasons/allow-origin-invalid.ts';
import { allowOriginMismatch } from '../reasons/allow-origin-mismatch.ts';
import { allowOriginMissing } from '../reasons/allow-origin-missing.ts';
import { allowOriginRepeated } from '../reasons/allow-origin-repeated.ts';
import { allowOriginWildcardWithCredentials } from '../reasons/allow-origin-wildcard-with-credentials.ts';
import { blockedWithoutTrace } from '../reasons/blocked-without-trace.ts';
import { cachedWithoutAllowOrigin } from '../reasons/cached-without-allow-origin.ts';
import { headerNotAllowed } from '../reasons/header-not-allowed.ts';
import { methodNotAllowed } from '../reasons/method-not-allowed.ts';
import { preflightRedirected } from '../reasons/preflight-redirected.ts';
import { preflightStatusNotOk } from '../reasons/preflight-status-not-ok.ts';

/** What the CORS protocol refuses. */
export const corsReasons = {
  'allow-origin-missing': allowOriginMissing,
  'allow-origin-mismatch': allowOriginMismatch,
  'allow-origin-repeated': allowOriginRepeated,
  'allow-origin-invalid': allowOriginInvalid,
  'allow-origin-wildcard-with-credentials': allowOriginWildcardWithCredentials,
  'allow-credentials-missing': allowCredentialsMissing,
  'preflight-status-not-ok': preflightStatusNotOk,
  'preflight-redirected': preflightRedirected,
  'allow-methods-unparsable': allowMethodsUnparsable,
  'allow-headers-unparsable': allowHeadersUnparsable,
  'method-not-allowed': methodNotAllowed,
  'header-not-allowed': headerNotAllowed,
  'cached-without-allow-origin': cachedWithoutAllowOrigin,
  'blocked-without-trace': blockedWithoutTrace,
};

await addGroup('summaries-cors', summariesCors);
