import { lines } from '../fragments/lines.ts';
import { allowanceHeaders } from '../headers.ts';
import { lighttpdString } from '../quote/lighttpd.ts';
import type { Server } from '../server.ts';

export const lighttpd: Server = {
  id: 'lighttpd',
  title: 'lighttpd',
  group: 'proxy',
  docs: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModSetEnv',
  writtenFor: 'lighttpd 1.4.69',
  provenOn: 'lighttpd 1.4.69 (Debian)',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.lighttpd-replaces', 'fix.trap.lighttpd-too-large', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins } = policy;
    const uncredentialed = new Set(policy.uncredentialed);
    const block = (origin: string, indent: string) => {
      const credentials = policy.credentials && !uncredentialed.has(origin);
      const { always, preflight, actual } = allowanceHeaders(
        { ...policy, credentials, uncredentialed: [] },
        origin,
      );
      const vary = policy.varyOrigin ? [['Vary', 'Origin'] as const] : [];
      return [
        `${indent}setenv.set-response-header = (`,
        ...[...always, ...actual, ...preflight, ...vary].map(
          ([name, value]) => `${indent}    ${lighttpdString(name)} => ${lighttpdString(value)},`,
        ),
        `${indent})`,
      ];
    };
    return {
      snippets: [
        {
          file: '/etc/lighttpd/lighttpd.conf',
          place: 'fix.place.lighttpd-end',
          language: 'lighttpd',
          text: lines(
            'server.modules += ("mod_setenv", "mod_magnet")',
            'magnet.attract-raw-url-to = ("/etc/lighttpd/cors-preflight.lua")',
            origins === '*'
              ? block('*', '')
              : [
                  'setenv.set-response-header = ("Vary" => "Origin")',
                  ...origins.flatMap((origin) => [
                    `$REQUEST_HEADER["Origin"] == ${lighttpdString(origin)} {`,
                    ...block(origin, '    '),
                    '}',
                  ]),
                ],
          ),
        },
        {
          file: '/etc/lighttpd/cors-preflight.lua',
          place: 'fix.place.new-file',
          language: 'lighttpd',
          text: lines(
            '-- Responds to preflights before any login and whatever is behind it.',
            'local request = lighty.r',
            'if request.req_attr["request.method"] == "OPTIONS"',
            '    and request.req_header["Access-Control-Request-Method"] then',
            '  return 204',
            'end',
            'return 0',
          ),
        },
      ],
      lacks: [],
    };
  },
};
