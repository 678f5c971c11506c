import type { Need, Theme } from '../scenario.ts';
import { allowed, blocked, failed } from './expectations.ts';
import { allowAnyone, allowPage, ok } from './responses.ts';

const needs: Need = { extension: true };

export const extensions: Theme = {
  id: 'extensions',
  title: 'An extension has a hand in it',
  intro: 'What an ad blocker, an “allow CORS” extension and a content script do to requests.',
  scenarios: [
    {
      id: 'ad-blocker',
      number: 35,
      title: 'The ad blocker knows this address',
      story: 'The path looks like tracking, so an extension stops the request in the browser.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'ads' },
      endpoints: { ads: { response: ok(...allowAnyone) } },
      run: 'return fetch(url);',
      needs,
      expect: failed('blocked-by-extension'),
    },
    {
      id: 'unblocker-doubles-allow-origin',
      number: 50,
      title: 'The unblocker helped',
      story: 'An “allow CORS” extension adds its wildcard beside a header that was right.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'items' },
      endpoints: { items: { response: ok(...allowPage) } },
      run: 'return fetch(url);',
      needs,
      expect: blocked('MultipleAllowOriginValues', 'allow-origin-repeated'),
    },
    {
      id: 'unblocker-hides-server',
      number: 50,
      title: 'It works on my machine',
      story: 'The server allows nobody; the extension of this one developer does.',
      from: 'app',
      request: { server: 'api', method: 'GET', path: 'items' },
      endpoints: { items: { response: ok() } },
      run: 'return fetch(url);',
      needs,
      expect: allowed,
    },
    {
      id: 'content-script-fetch',
      number: 42,
      title: 'A content script is a guest',
      story: 'The extension may reach every host, but its script in the page asks with the page’s origin.',
      from: 'content-script',
      request: { server: 'api', method: 'GET', path: 'items' },
      endpoints: { items: { response: ok() } },
      run: `const { port1, port2 } = new MessageChannel();
postMessage({ contentScriptFetch: url }, '*', [port2]);
return new Promise((resolve, reject) => {
  setTimeout(reject, 3000, 'no content script replies');
  port1.onmessage = ({ data }) => (data.text ? resolve(data.text) : reject(data.error));
});`,
      needs,
      expect: blocked('MissingAllowOriginHeader', 'allow-origin-missing'),
    },
  ],
};
