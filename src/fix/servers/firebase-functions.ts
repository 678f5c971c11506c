import { expressCorsOptions } from '../fragments/express-cors.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsArray } from '../quote/javascript.ts';
import type { Server } from '../server.ts';

export const firebaseFunctions: Server = {
  id: 'firebase-functions',
  title: 'Firebase Functions',
  group: 'cloud',
  docs: 'https://firebase.google.com/docs/functions/http-events#configuring_cors_cross-origin_resource_sharing',
  writtenFor: 'firebase-functions 7.4',
  provenOn: null,
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.firebase-emulator', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins, credentials, exposedHeaders, maxAge } = policy;
    // Its own option knows origins and nothing else.
    if (!credentials && exposedHeaders.length === 0 && maxAge === null) {
      return oneSnippet(
        'functions/index.js',
        'fix.place.around-handler',
        'javascript',
        lines(
          "import { onRequest } from 'firebase-functions/v2/https';",
          '',
          `export const api = onRequest({ cors: ${origins === '*' ? 'true' : jsArray(origins)} }, handle);`,
        ),
      );
    }
    return oneSnippet(
      'functions/index.js',
      'fix.place.around-handler',
      'javascript',
      lines(
        "import cors from 'cors';",
        "import { onRequest } from 'firebase-functions/v2/https';",
        '',
        `const withCors = cors(${expressCorsOptions(policy)});`,
        '',
        'export const api = onRequest((request, response) => {',
        '  withCors(request, response, () => handle(request, response));',
        '});',
      ),
    );
  },
};
