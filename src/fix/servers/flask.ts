import { usualMethods, writtenList } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Policy } from '../policy.ts';
import { pyList } from '../quote/python.ts';
import { regexText } from '../quote/regex.ts';
import type { Server } from '../server.ts';

export const flask: Server = {
  id: 'flask',
  title: 'Flask',
  group: 'python',
  docs: 'https://flask-cors.readthedocs.io/en/latest/configuration.html',
  writtenFor: 'Flask 3, Flask-CORS 6',
  provenOn: 'Flask 2.2, Flask-CORS 3.0 (Debian)',
  install: 'pip install flask-cors',
  credentials: 'all-origins',
  traps: [
    'fix.trap.flask-before-request',
    'fix.trap.flask-unknown-route',
    'fix.trap.flask-star',
    'fix.trap.one-layer',
  ],
  configure(policy) {
    const methods = writtenList(policy, 'methods', [...usualMethods, 'OPTIONS']);
    const names = writtenList(policy, 'requestHeaders', 'all');
    const parts = [
      originsArgument(policy),
      methods && `methods=${pyList(methods)}`,
      names && `allow_headers=${pyList(names)}`,
      policy.credentials ? 'supports_credentials=True' : null,
      policy.exposedHeaders.length > 0 ? `expose_headers=${pyList(policy.exposedHeaders)}` : null,
      policy.maxAge === null ? null : `max_age=${policy.maxAge}`,
    ].flatMap((part) => part ?? []);
    return oneSnippet(
      'app.py',
      'fix.place.after-app-created',
      'python',
      lines(
        'from flask_cors import CORS',
        '',
        parts.length === 0 ? 'CORS(app)' : ['CORS(', '    app,', ...parts.map((part) => `    ${part},`), ')'],
      ),
    );
  },
};

/** It takes a text with any of these in it for a regular expression, and does not anchor it. */
const looksLikeRegex = /[*\\\]?$^[()]/;

function originsArgument({ origins }: Policy): string | null {
  if (origins === '*') return null;
  const written = origins.map((origin) => (looksLikeRegex.test(origin) ? `^${regexText(origin)}$` : origin));
  return `origins=${pyList(written)}`;
}
