import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { allowanceHeaders } from '../headers.ts';
import { phpList, phpString } from '../quote/php.ts';
import type { Server } from '../server.ts';

export const php: Server = {
  id: 'php',
  title: 'PHP',
  group: 'php',
  docs: 'https://www.php.net/manual/en/function.header.php',
  writtenFor: 'PHP 8.2',
  provenOn: 'PHP 8.2 (Debian)',
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.php-output', 'fix.trap.php-static', 'fix.trap.one-layer'],
  configure(policy) {
    const { always, preflight, actual } = allowanceHeaders(policy, '');
    const { origins } = policy;
    const credentialed = credentialedOrigins(policy);
    const condition = (name: string) =>
      credentialed && name === 'Access-Control-Allow-Credentials'
        ? `if (in_array($origin, ${phpList(credentialed)}, true)) `
        : '';
    const send = ([name, value]: readonly [string, string]) => `header(${phpString(`${name}: ${value}`)});`;
    return {
      snippets: [
        {
          file: 'cors.php',
          place: 'fix.place.new-file',
          language: 'php',
          text: lines(
            '<?php',
            origins === '*'
              ? [...always, ...actual].map(send)
              : [
                  "header('Vary: Origin', false);",
                  "$origin = $_SERVER['HTTP_ORIGIN'] ?? '';",
                  `if (in_array($origin, ${phpList(origins)}, true)) {`,
                  "    header('Access-Control-Allow-Origin: ' . $origin);",
                  ...[...always.slice(1), ...actual].map((each) => `    ${condition(each[0])}${send(each)}`),
                  '}',
                ],
            "if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS' && isset($_SERVER['HTTP_ACCESS_CONTROL_REQUEST_METHOD'])) {",
            preflight.map((each) => `    ${send(each)}`),
            '    http_response_code(204);',
            '    exit;',
            '}',
          ),
        },
        {
          file: 'index.php',
          place: 'fix.place.script-top',
          language: 'php',
          text: "require __DIR__ . '/cors.php';",
        },
      ],
      lacks: [],
    };
  },
};
