import type { Owner } from '../remedies/index.ts';

/** Owners by the names that version 1 of what `--json` prints has had for them. */
export const legacyLayer = {
  'page-code': 'page-code',
  'api-server': 'server',
  proxy: 'proxy',
  'login-layer': 'auth-layer',
  'identity-provider': 'auth-layer',
  'third-party': 'server',
  'browser-permission': 'browser-permission',
  'browser-extension': 'browser-permission',
  network: 'network',
  nobody: 'nobody',
} as const satisfies Readonly<Record<Owner, string>>;
