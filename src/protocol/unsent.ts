import { isObject, type JsonObject, optionalCount, optionalString } from '../har/field.ts';
import { readCorsError, type ToldUnsent } from './told.ts';

/** What a session knows of who made a call. */
type Caller = Pick<ToldUnsent, 'pageref' | 'origin'>;

/**
 * `Audits.InspectorIssue` of a call that never became a request: CORS, or the page's Content-Security-Policy, refused it
 * before. null: it is of another kind, or there was a request.
 *
 * @param wallTime seconds since the epoch
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Audits/#type-InspectorIssue
 */
export function unsentOfIssue(params: JsonObject, wallTime: number, caller: Caller): ToldUnsent | null {
  const { issue } = params;
  if (!isObject(issue) || !isObject(issue.details)) return null;
  const { corsIssueDetails: cors, contentSecurityPolicyIssueDetails: policy } = issue.details;
  if (isObject(cors)) return ofCors(cors, wallTime, caller);
  return isObject(policy) ? ofPolicy(policy, wallTime, caller) : null;
}

function ofCors(details: JsonObject, wallTime: number, { pageref, origin }: Caller): ToldUnsent | null {
  const { request, corsErrorStatus, isWarning, location, initiatorOrigin } = details;
  if (isWarning === true || !isObject(request) || optionalString(request.requestId) !== null) return null;
  const url = optionalString(request.url);
  const corsError = readCorsError(corsErrorStatus);
  if (url === null || corsError === null) return null;
  const place = placeOf(location);
  return {
    url,
    wallTime,
    pageref,
    origin: originOf(initiatorOrigin) ?? origin,
    type: 'fetch',
    corsError,
    place,
  };
}

/** What leaves no request when a policy refuses it, by directive. Of what else elements load there is one. */
const withoutRequest: ReadonlyMap<unknown, ToldUnsent['type']> = new Map([
  ['connect-src', 'fetch'],
  ['frame-src', 'document'],
]);

function ofPolicy(details: JsonObject, wallTime: number, { pageref, origin }: Caller): ToldUnsent | null {
  const { blockedURL, violatedDirective, sourceCodeLocation, isReportOnly } = details;
  const url = optionalString(blockedURL);
  if (url === null || isReportOnly === true) return null;
  const type = withoutRequest.get(violatedDirective);
  if (type === undefined) return null;
  return { url, wallTime, pageref, origin, type, corsError: null, place: placeOf(sourceCodeLocation) };
}

/** `Audits.SourceCodeLocation`; columns are counted from 0, lines as well. */
function placeOf(location: unknown): ToldUnsent['place'] {
  if (!isObject(location)) return null;
  const url = optionalString(location.url);
  const [line, column] = [optionalCount(location.lineNumber), optionalCount(location.columnNumber)];
  return url === null || line === null || column === null ? null : { url, line, column };
}

function originOf(origin: unknown): string | null {
  const text = optionalString(origin);
  return text?.replace(/\/$/, '') ?? null;
}
