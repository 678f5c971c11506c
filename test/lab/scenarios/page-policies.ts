import type { Scenario, Theme } from '../scenario.ts';
import { element, eventSource, image, xhr } from './code.ts';
import { failed } from './expectations.ts';
import { allowAnyone, allowPage, ok } from './responses.ts';

type About = Pick<Scenario, 'id' | 'title' | 'story' | 'from' | 'run' | 'expect'> & Partial<Scenario>;

const script = {
  headers: [['Content-Type', 'text/javascript'], ...allowAnyone],
  body: 'var lens = 1;',
} as const;
const svg = {
  headers: [['Content-Type', 'image/svg+xml']],
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
} as const;
const html = (name: string, value: string) => ({
  headers: [
    ['Content-Type', 'text/html'],
    [name, value],
  ] as const,
  body: 'ready',
});

/** A GET of `path` from the API, which sends `response`. */
function of(path: string, response: Scenario['endpoints'][string]['response'], about: About): Scenario {
  return {
    number: null,
    request: { server: 'api', method: 'GET', path },
    endpoints: { [path]: { response } },
    ...about,
  };
}

const frame = `const frame = Object.assign(document.createElement('iframe'), { src: url, hidden: true });
return new Promise((resolve) => {
  frame.onload = () => resolve('load event of <iframe>');
  document.body.append(frame);
}).finally(() => frame.remove());`;

/** The API redirects to its own address over plain http, where `response` is. */
function toPlainHttp(
  response: Scenario['endpoints'][string]['response'],
  about: Pick<Scenario, 'id' | 'title' | 'story' | 'run'>,
): Scenario {
  const away = { status: 302, headers: [...allowPage, ['Location', '{url:api-http/stored}']] } as const;
  return {
    ...of('items', away, { ...about, from: 'app', expect: failed('mixed-content') }),
    endpoints: { items: { response: away }, stored: { response } },
  };
}

/** SHA-256 of nothing, and so of no file here. */
const wrong = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

export const pagePolicies: Theme = {
  id: 'page-policies',
  title: 'Rules that are not CORS',
  intro: 'Framing, checksums, and policies that the page itself has: no CORS header changes any of them.',
  scenarios: [
    of('widget', html('X-Frame-Options', 'DENY'), {
      id: 'framing-x-frame-options',
      title: 'A page that will not be framed',
      story: 'The other site forbids frames by X-Frame-Options.',
      from: 'app',
      run: frame,
      expect: failed('framing-refused'),
    }),
    of('widget', html('Content-Security-Policy', "frame-ancestors 'self'"), {
      id: 'framing-ancestors',
      title: 'Framed by itself alone',
      story: 'The other site lists in frame-ancestors who may frame it.',
      from: 'app',
      run: frame,
      expect: failed('framing-refused'),
    }),
    of('photo.svg', svg, {
      id: 'document-isolation',
      title: 'The document wants to be isolated',
      story: 'The document requires that every file agrees to be loaded; this image does not say.',
      from: 'isolated',
      run: image('src: url'),
      expect: failed('document-isolation-policy'),
    }),
    of('items', ok(...allowPage), {
      id: 'connection-allowlist',
      title: 'Connections by list',
      story: 'The page lists where it may connect to, and the API is not among them.',
      from: 'allowlist',
      run: 'return fetch(url);',
      expect: failed('connection-allowlist'),
    }),
    of('library.js', script, {
      id: 'integrity-policy',
      title: 'No script without a checksum',
      story: 'The page requires integrity of every script, and this one has none.',
      from: 'integrity-policy',
      run: element('script', 'src', 'async: true'),
      expect: failed('integrity-policy'),
    }),
    of('library.js', script, {
      id: 'integrity-mismatch-script',
      title: 'The file has changed',
      story: 'The CDN serves another build than the one the checksum was made of.',
      from: 'app',
      run: element('script', 'src', `crossOrigin: 'anonymous', integrity: '${wrong}'`),
      expect: failed('integrity-mismatch'),
    }),
    of('library.js', script, {
      id: 'integrity-without-crossorigin',
      title: 'A checksum, and no crossorigin',
      story: 'The checksum was copied without the attribute that lets the browser read the file.',
      from: 'app',
      run: element('script', 'src', `integrity: '${wrong}'`),
      expect: failed('integrity-without-cors'),
    }),
    of('items', ok(...allowPage), {
      id: 'integrity-mismatch-fetch',
      title: 'A checksum in fetch',
      story: 'The call says what the response has to be, and the response is another.',
      from: 'app',
      run: `return fetch(url, { integrity: '${wrong}' });`,
      expect: failed('integrity-mismatch'),
    }),
    of('photo.svg', svg, {
      id: 'csp-image',
      title: 'Images from here alone',
      story: 'The page’s policy lists the hosts of its images, and the CDN is not among them.',
      from: 'csp-elements',
      run: image('src: url'),
      expect: failed('content-security-policy'),
    }),
    of('library.js', script, {
      id: 'csp-script',
      title: 'Scripts from nowhere else',
      story: 'The page’s policy lists the hosts of its scripts, and the CDN is not among them.',
      from: 'csp-elements',
      run: element('script', 'src', 'async: true'),
      expect: failed('content-security-policy'),
    }),
    of('items', ok(...allowPage), {
      id: 'blocked-in-devtools',
      title: 'Blocked by myself',
      story: 'A pattern from last week still stands in DevTools’ request blocking.',
      from: 'app',
      run: 'return fetch(url);',
      needs: { blockedInDevtools: true },
      expect: failed('blocked-in-devtools'),
    }),
    {
      ...of('items', ok(), {
        id: 'csp-by-redirect',
        title: 'Redirected to what the page forbids',
        story:
          'The page may talk to itself, which redirects the call to a host that its policy does not list.',
        from: 'csp',
        run: 'return fetch(url);',
        expect: failed('content-security-policy'),
      }),
      request: { server: 'page', method: 'GET', path: 'items' },
      endpoints: {
        items: { response: { status: 302, headers: [['Location', '{url:api/stored}']] } },
        stored: { response: ok(...allowPage) },
      },
    },
    of('items', ok(...allowPage), {
      id: 'csp-xhr',
      title: 'The older call leaves a trace',
      story:
        'An XMLHttpRequest to a host that the page’s policy does not list; of a fetch there is no entry.',
      from: 'csp',
      run: xhr('GET', ''),
      expect: failed('content-security-policy'),
    }),
    of('items', ok(...allowPage), {
      id: 'csp-event-source',
      title: 'No events from there',
      story: 'A stream of events from a host that the page’s policy does not list.',
      from: 'csp',
      run: eventSource(false),
      expect: failed('content-security-policy'),
    }),
    of('widget', html('X-Lens', '1'), {
      id: 'csp-frame',
      title: 'No frames of others',
      story: 'The page’s policy lists the hosts of its frames, and the other site is not among them.',
      from: 'csp-elements',
      run: frame,
      expect: failed('content-security-policy'),
      noEntry: true,
    }),
    toPlainHttp(ok(...allowPage), {
      id: 'mixed-content-by-redirect',
      title: 'From https to http',
      story: 'The API is asked over https, and redirects to plain http.',
      run: 'return fetch(url);',
    }),
    toPlainHttp(ok(...allowPage), {
      id: 'mixed-content-by-redirect-xhr',
      title: 'From https to http, the older way',
      story: 'The same with an XMLHttpRequest.',
      run: xhr('GET', ''),
    }),
    toPlainHttp(script, {
      id: 'mixed-content-by-redirect-script',
      title: 'A script that is sent to http',
      story: 'The CDN redirects the script to plain http.',
      run: element('script', 'src', 'async: true'),
    }),
  ],
};
