import { summariesPreflight } from '../../words/en/summaries-preflight.ts';
import { addGroup } from '../../words/language.ts';
import { allowHeadersUnparsable } from '../reasons/allow-headers-unparsable.ts';
import { allowMethodsUnparsable } from '../reasons/allow-methods-unparsable.ts';
import { headerNotAllowed } from '../reasons/header-not-allowed.ts';
import { methodNotAllowed } from '../reasons/method-not-allowed.ts';
import { preflightRedirected } from '../reasons/preflight-redirected.ts';
import { preflightStatusNotOk } from '../reasons/preflight-status-not-ok.ts';

/** What is refused of a preflight alone. */
export const preflightReasons = {
  'preflight-status-not-ok': preflightStatusNotOk,
  'preflight-redirected': preflightRedirected,
  'allow-methods-unparsable': allowMethodsUnparsable,
  'allow-headers-unparsable': allowHeadersUnparsable,
  'method-not-allowed': methodNotAllowed,
  'header-not-allowed': headerNotAllowed,
};

await addGroup('summaries-preflight', summariesPreflight);
