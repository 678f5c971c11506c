import type { Expectation, Scenario, Theme } from '../scenario.ts';
import { inSharedWorker, inWorker } from './code.ts';
import { allowed, blocked } from './expectations.ts';
import { allowAnyone, ok, preflightOk } from './responses.ts';

const denied: Expectation = blocked('LocalNetworkAccessPermissionDenied', 'local-network-permission-denied');

/** Nobody has been asked. A permission that is set from outside counts before any policy, so that none is set here. */
const undecided = { permission: 'loopback-network', state: 'prompt' } as const;

type About = Pick<Scenario, 'id' | 'title' | 'story' | 'from'> & Partial<Scenario>;

/** A call to the helper program on this computer, which allows everybody. */
function toHelper(about: About): Scenario {
  return {
    number: null,
    request: { server: 'localhost', method: 'GET', path: 'status' },
    endpoints: {
      status: {
        preflight: preflightOk(...allowAnyone, ['Access-Control-Allow-Methods', 'PUT']),
        response: ok(...allowAnyone),
      },
    },
    run: 'return fetch(url);',
    needs: { permission: 'loopback-network', state: 'granted' },
    expect: denied,
    ...about,
  };
}

export const localNetworkFrames: Theme = {
  id: 'local-network-frames',
  title: 'The local network, from inside',
  intro: 'Frames and workers: the permission is the page’s, and it is handed on only where the page says so.',
  scenarios: [
    toHelper({
      id: 'frame-not-delegated',
      title: 'A frame that was not told',
      story: 'The frame of another site has no allow attribute, and so the browser asks nobody.',
      from: 'embedded',
      needs: undecided,
    }),
    toHelper({
      id: 'frame-not-delegated-preflighted',
      title: 'A frame’s preflight',
      story: 'The same with PUT: nothing leaves the browser, not even OPTIONS.',
      from: 'embedded',
      request: { server: 'localhost', method: 'PUT', path: 'status' },
      run: "return fetch(url, { method: 'PUT', body: 'on' });",
      needs: undecided,
    }),
    toHelper({
      id: 'frame-delegated-ok',
      title: 'A frame that was told',
      story: 'The page has the permission and hands it on by allow.',
      from: 'embedded-allowed',
      expect: allowed,
    }),
    toHelper({
      id: 'frame-delegated-denied',
      title: 'A frame with allow, and a person who said no',
      story: 'The page hands on a permission that it does not have.',
      from: 'embedded-allowed',
      needs: { permission: 'loopback-network', state: 'denied' },
    }),
    toHelper({
      id: 'document-policy-denied',
      title: 'The document forbids it to itself',
      story: 'A Permissions-Policy header turns the local network off for the document that has it.',
      from: 'permissions-policy',
      needs: undecided,
    }),
    toHelper({
      id: 'worker-to-loopback-denied',
      title: 'A worker of the page',
      story: 'The worker asks under the page’s permission, which the person refused.',
      from: 'public',
      run: inWorker('fetch(data)'),
      needs: { permission: 'loopback-network', state: 'denied' },
    }),
    toHelper({
      id: 'worker-to-loopback-ok',
      title: 'A worker of the page, allowed',
      story: 'The worker asks under the page’s permission, which the person gave.',
      from: 'public',
      run: inWorker('fetch(data).then((response) => response.text())'),
      expect: allowed,
    }),
    toHelper({
      id: 'shared-worker-to-loopback-undecided',
      title: 'A shared worker cannot ask',
      story: 'A shared worker belongs to no tab, and so the browser has nowhere to ask.',
      from: 'public',
      run: inSharedWorker,
      needs: undecided,
      noEntry: 'elsewhere',
    }),
  ],
};
