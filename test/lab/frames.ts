import type { FrameName, PageName, ServedResponse, ServerName } from './scenario.ts';

/** A document inside a page of the lab. */
export interface Frame {
  readonly page: PageName;
  /** Where it comes from; not there: from the page's own origin. */
  readonly server?: Exclude<ServerName, 'page'>;
  readonly headers?: ServedResponse['headers'];
  /** Attributes of its element. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Every frame, by its name. */
export const frames: Readonly<Record<FrameName, Frame>> = {
  sandboxed: { page: 'app', attributes: { sandbox: 'allow-scripts' } },
  'cross-site': { page: 'app', server: 'partner' },
  csp: { page: 'app', headers: [['Content-Security-Policy', "connect-src 'self'"]] },
  'csp-elements': {
    page: 'app',
    headers: [['Content-Security-Policy', "img-src 'self'; script-src 'unsafe-inline'; frame-src 'self'"]],
  },
  coep: { page: 'app', headers: [['Cross-Origin-Embedder-Policy', 'require-corp']] },
  isolated: { page: 'app', headers: [['Document-Isolation-Policy', 'isolate-and-require-corp']] },
  'integrity-policy': {
    page: 'app',
    headers: [['Integrity-Policy', 'blocked-destinations=(script)']],
  },
  allowlist: { page: 'app', headers: [['Connection-Allowlist', '(response-origin)']] },
  'service-worker': { page: 'app' },
  'content-script': { page: 'app' },
  embedded: { page: 'public', server: 'public' },
  'embedded-allowed': {
    page: 'public',
    server: 'public',
    attributes: { allow: 'loopback-network; local-network' },
  },
  'permissions-policy': {
    page: 'public',
    headers: [['Permissions-Policy', 'loopback-network=(), local-network=()']],
  },
};

export const frameNames = Object.keys(frames) as readonly FrameName[];
