import { beyondDefault } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { pyList } from '../quote/python.ts';
import type { Server } from '../server.ts';

const defaultHeaders = ['accept', 'accept-language', 'content-language', 'content-type'];

export const fastapi: Server = {
  id: 'fastapi',
  title: 'FastAPI, Starlette',
  group: 'python',
  docs: 'https://fastapi.tiangolo.com/tutorial/cors/',
  writtenFor: 'FastAPI 0.12x, Starlette 0.4x',
  provenOn: 'FastAPI 0.92, Starlette 0.26 (Debian)',
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.starlette-add-middleware', 'fix.trap.starlette-star', 'fix.trap.one-layer'],
  configure(policy) {
    const methods = beyondDefault(['GET'], policy.methods);
    const own = policy.requestHeaders.filter((name) => !defaultHeaders.includes(name));
    const parts = [
      `allow_origins=${pyList(policy.origins === '*' ? ['*'] : policy.origins)}`,
      methods && `allow_methods=${pyList(methods)}`,
      // The safelisted ones are always added to the list.
      own.length > 0 ? `allow_headers=${pyList(own)}` : null,
      policy.credentials ? 'allow_credentials=True' : null,
      policy.exposedHeaders.length > 0 ? `expose_headers=${pyList(policy.exposedHeaders)}` : null,
      policy.maxAge === null ? null : `max_age=${policy.maxAge}`,
    ].flatMap((part) => part ?? []);
    return oneSnippet(
      'main.py',
      'fix.place.end-of-app',
      'python',
      lines(
        'from starlette.middleware.cors import CORSMiddleware',
        '',
        '# Around the whole application, so that errors nobody caught have the headers too.',
        'app = CORSMiddleware(',
        '    app,',
        parts.map((part) => `    ${part},`),
        ')',
      ),
    );
  },
};
