import { summariesRequests } from '../../words/en/summaries-requests.ts';
import { addGroup } from '../../words/language.ts';
import { modeSameOrigin } from '../reasons/mode-same-origin.ts';
import { noCorsRedirectMode } from '../reasons/no-cors-redirect-mode.ts';
import { redirectBodyNotReplayable } from '../reasons/redirect-body-not-replayable.ts';
import { redirectInvalid } from '../reasons/redirect-invalid.ts';
import { redirectModeError } from '../reasons/redirect-mode-error.ts';
import { redirectWithCredentials } from '../reasons/redirect-with-credentials.ts';
import { schemeNotCors } from '../reasons/scheme-not-cors.ts';
import { tooManyRedirects } from '../reasons/too-many-redirects.ts';

/** Requests and redirects that no response header can change. */
export const requestsReasons = {
  'redirect-with-credentials': redirectWithCredentials,
  'mode-same-origin': modeSameOrigin,
  'scheme-not-cors': schemeNotCors,
  'no-cors-redirect-mode': noCorsRedirectMode,
  'too-many-redirects': tooManyRedirects,
  'redirect-invalid': redirectInvalid,
  'redirect-body-not-replayable': redirectBodyNotReplayable,
  'redirect-mode-error': redirectModeError,
};

await addGroup('summaries-requests', summariesRequests);
