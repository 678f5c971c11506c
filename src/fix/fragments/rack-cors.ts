import { credentialedOrigins } from '../credentials.ts';
import type { Policy } from '../policy.ts';
import { rubyString } from '../quote/ruby.ts';

/** The block of rack-cors, in Rails and without. Its defaults allow GET and no header. */
export function rackCorsBlock(policy: Policy, indent: string): readonly string[] {
  const credentialed = credentialedOrigins(policy);
  if (credentialed === null) return allowBlock(policy, indent);
  const part = (origins: readonly string[], credentials: boolean) =>
    allowBlock({ ...policy, origins: origins as readonly [string, ...string[]], credentials }, indent);
  return [...part(credentialed, true), ...part(policy.uncredentialed, false)];
}

function allowBlock(policy: Policy, indent: string): readonly string[] {
  const { origins, requestHeaders, exposedHeaders, maxAge } = policy;
  const list = (values: readonly string[]) => `[${values.map(rubyString).join(', ')}]`;
  const methods = policy.methods.map((method) => method.toLowerCase());
  const onlyDefault = methods.every((method) => method === 'get');
  const parts = [
    'resource "*"',
    onlyDefault ? null : `methods: [${methods.map(rubySymbol).join(', ')}]`,
    requestHeaders.length > 0 ? `headers: ${list(requestHeaders)}` : null,
    exposedHeaders.length > 0 ? `expose: ${list(exposedHeaders)}` : null,
    policy.credentials ? 'credentials: true' : null,
    maxAge === null ? null : `max_age: ${maxAge}`,
  ].flatMap((part) => part ?? []);
  return [
    'allow do',
    `  origins ${(origins === '*' ? ['*'] : origins).map(rubyString).join(', ')}`,
    `  ${parts.join(`,\n${indent}    `)}`,
    'end',
  ].map((line) => indent + line);
}

function rubySymbol(name: string): string {
  return /^[a-z]+$/.test(name) ? `:${name}` : rubyString(name);
}
