import { credentialedOrigins } from '../credentials.ts';
import { usualMethods, writtenList } from '../defaults.ts';
import type { Policy } from '../policy.ts';
import { jsArray, jsObject } from '../quote/javascript.ts';

/**
 * The options of the package `cors`, which Express, NestJS and both dev servers take. It reflects the headers that
 * are asked for, so they need no list where it was given none. Where not all origins get credentials, a function of the request.
 */
export function expressCorsOptions(policy: Policy, indent = '', byDefault = usualMethods): string {
  const methods = writtenList(policy, 'methods', byDefault);
  const names = writtenList(policy, 'requestHeaders', 'all');
  const credentialed = credentialedOrigins(policy);
  const options = jsObject(
    {
      origin: policy.origins === '*' ? null : jsArray(policy.origins),
      methods: methods && jsArray(methods),
      allowedHeaders: names && jsArray(names),
      credentials:
        credentialed !== null
          ? `${jsArray(credentialed)}.includes(request.headers.origin)`
          : policy.credentials
            ? 'true'
            : null,
      exposedHeaders: policy.exposedHeaders.length > 0 ? jsArray(policy.exposedHeaders) : null,
      maxAge: policy.maxAge === null ? null : String(policy.maxAge),
    },
    indent,
  );
  return credentialed === null ? options : `(request, callback) => callback(null, ${options})`;
}

/** The options as the argument of a call: nothing where all are the default. */
export function expressCorsArgument(policy: Policy, indent = ''): string {
  const options = expressCorsOptions(policy, indent);
  return options === '{}' ? '' : options;
}
