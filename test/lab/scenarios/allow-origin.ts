import type { Header } from '../../../src/engine/fetch/header-list.ts';
import type { Expectation, Scenario, Theme } from '../scenario.ts';
import { allowed, blocked } from './expectations.ts';
import { allowAnyone, ok } from './responses.ts';

const mismatch: Expectation = blocked('AllowOriginMismatch', 'allow-origin-mismatch');
const repeated: Expectation = blocked('MultipleAllowOriginValues', 'allow-origin-repeated');
const invalid: Expectation = blocked('InvalidAllowOriginValue', 'allow-origin-invalid');

type About = Pick<Scenario, 'id' | 'number' | 'title' | 'story'>;

/** A plain GET whose response has the given Access-Control-Allow-Origin fields. */
function get(
  about: About,
  values: readonly string[],
  expect: Expectation,
  from: Scenario['from'] = 'app',
): Scenario {
  const headers = values.map((value): Header => ['Access-Control-Allow-Origin', value]);
  return {
    ...about,
    from,
    request: { server: 'api', method: 'GET', path: 'items' },
    endpoints: { items: { response: ok(...headers) } },
    run: 'return fetch(url);',
    expect,
  };
}

const twice: readonly Scenario[] = [
  get(
    {
      id: 'allow-origin-twice',
      number: 5,
      title: 'Everybody adds a header',
      story: 'The application sends the wildcard, and so does the proxy in front of it.',
    },
    ['*', '*'],
    repeated,
  ),
  get(
    {
      id: 'allow-origin-twice-same',
      number: 5,
      title: 'The right response, twice',
      story: 'Two layers both name exactly this page.',
    },
    ['{page}', '{page}'],
    repeated,
  ),
  get(
    {
      id: 'allow-origin-list',
      number: 6,
      title: 'A list of friends',
      story: 'The server names all the origins it trusts in one header, this page among them.',
    },
    ['https://shop.test, {page}'],
    repeated,
  ),
];

const unequal: readonly Scenario[] = [
  get(
    {
      id: 'allow-origin-trailing-slash',
      number: 16,
      title: 'One slash too many',
      story: 'The allowed origin was copied from the address bar.',
    },
    ['{page}/'],
    mismatch,
  ),
  get(
    {
      id: 'allow-origin-other-scheme',
      number: 17,
      title: 'http is not https',
      story: 'The site moved to https; the list of allowed origins did not.',
    },
    ['http://app.test'],
    mismatch,
  ),
  get(
    {
      id: 'allow-origin-other-port',
      number: 17,
      title: 'The port is part of it',
      story: 'The allow-list has the host; the page runs on a port of its own.',
    },
    ['https://app.test'],
    mismatch,
  ),
  get(
    {
      id: 'allow-origin-upper-case',
      number: 17,
      title: 'Capitals count',
      story: 'Host names are the same in capitals; the header is compared byte by byte.',
    },
    ['HTTPS://{host:page}'],
    mismatch,
  ),
  get(
    {
      id: 'allow-origin-subdomain-pattern',
      number: 17,
      title: 'A pattern is not an origin',
      story: 'The server means every subdomain and sends its own notation to the browser.',
    },
    ['https://*.app.test'],
    mismatch,
  ),
  {
    ...get(
      {
        id: 'localhost-is-not-127',
        number: 17,
        title: 'localhost is not 127.0.0.1',
        story: 'The allow-list has 127.0.0.1, the tab was opened as localhost.',
      },
      ['{loopback}'],
      mismatch,
      'localhost',
    ),
    request: { server: 'loopback', method: 'GET', path: 'items' },
  },
  get(
    {
      id: 'cdn-cached-other-origin',
      number: 25,
      title: 'Somebody else’s response from the CDN',
      story:
        'The server echoes the origin without Vary, and the CDN keeps the copy it made for another site.',
    },
    ['https://shop.test'],
    mismatch,
  ),
  get(
    {
      id: 'sandboxed-null-origin',
      number: 29,
      title: 'A frame without an origin',
      story: 'The preview runs in a sandboxed frame, so it asks as “null”; the server allows the page.',
    },
    ['{page}'],
    mismatch,
    'sandboxed',
  ),
  get(
    {
      id: 'frame-of-another-site',
      number: null,
      title: 'A widget is not its host',
      story: 'The widget is a frame of another site and asks as that; the server allows the page around it.',
    },
    ['{page}'],
    mismatch,
    'cross-site',
  ),
  get(
    {
      id: 'allow-origin-null-word',
      number: 29,
      title: 'null for everybody',
      story:
        'A variable was null when the header was written, and null is an origin, though not this page’s.',
    },
    ['null'],
    mismatch,
  ),
];

const unreadable: readonly Scenario[] = [
  get(
    {
      id: 'allow-origin-empty',
      number: 23,
      title: 'The variable was not set',
      story: 'The header is there; the environment variable that fills it is empty.',
    },
    [''],
    invalid,
  ),
  get(
    {
      id: 'allow-origin-without-scheme',
      number: 23,
      title: 'Only the host',
      story: 'The configuration asks for a host name, or so it seemed.',
    },
    ['app.test'],
    invalid,
  ),
];

export const allowOrigin: Theme = {
  id: 'allow-origin',
  title: 'The header is there, and wrong',
  intro: 'Access-Control-Allow-Origin holds one origin, exactly as the browser spells it, or the wildcard.',
  scenarios: [
    ...twice,
    ...unequal,
    ...unreadable,
    get(
      {
        id: 'frame-of-another-site-ok',
        number: null,
        title: 'A widget that is allowed',
        story: 'The server allows the widget’s own site.',
      },
      ['{partner}'],
      allowed,
      'cross-site',
    ),
    get(
      {
        id: 'sandboxed-wildcard-ok',
        number: null,
        title: 'The wildcard is for null, too',
        story: 'A public font list allows everybody, sandboxed frames included.',
      },
      allowAnyone.map(([, value]) => value),
      allowed,
      'sandboxed',
    ),
  ],
};
