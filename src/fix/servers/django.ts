import { beyondDefault } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { pyList, pyString } from '../quote/python.ts';
import type { Server } from '../server.ts';

/** What every release since 3.0 allows; older ones a few more. */
const defaultHeaders = [
  'accept',
  'authorization',
  'content-type',
  'user-agent',
  'x-csrftoken',
  'x-requested-with',
];
const defaultMethods = ['DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

export const django: Server = {
  id: 'django',
  title: 'Django',
  group: 'python',
  docs: 'https://github.com/adamchainz/django-cors-headers#readme',
  writtenFor: 'Django 5, django-cors-headers 4.9',
  provenOn: 'Django 3.2, django-cors-headers 3.14 (Debian)',
  install: 'pip install django-cors-headers',
  credentials: 'all-origins',
  traps: ['fix.trap.django-order', 'fix.trap.django-csrf', 'fix.trap.one-layer'],
  configure(policy) {
    // HEAD needs no place in the list: browsers never ask for it.
    const methods = beyondDefault(
      defaultMethods,
      policy.methods.filter((method) => method !== 'HEAD'),
    );
    const own = policy.requestHeaders.filter((name) => !defaultHeaders.includes(name));
    return oneSnippet(
      'settings.py',
      'fix.place.settings-end',
      'python',
      lines(
        own.length > 0 ? ['from corsheaders.defaults import default_headers', ''] : null,
        'INSTALLED_APPS += ["corsheaders"]',
        'MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", *MIDDLEWARE]',
        '',
        policy.origins === '*'
          ? 'CORS_ALLOW_ALL_ORIGINS = True'
          : `CORS_ALLOWED_ORIGINS = ${pyList(policy.origins)}`,
        methods && `CORS_ALLOW_METHODS = ${pyList(methods)}`,
        own.length > 0 ? `CORS_ALLOW_HEADERS = [*default_headers, ${own.map(pyString).join(', ')}]` : null,
        policy.credentials ? 'CORS_ALLOW_CREDENTIALS = True' : null,
        policy.exposedHeaders.length > 0 ? `CORS_EXPOSE_HEADERS = ${pyList(policy.exposedHeaders)}` : null,
        policy.maxAge === null ? null : `CORS_PREFLIGHT_MAX_AGE = ${policy.maxAge}`,
      ),
    );
  },
};
