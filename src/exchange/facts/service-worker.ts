import type { Exchange, Fact } from '../../engine/exchange.ts';
import { corsNetError } from '../../engine/network-failure.ts';
import { isProvisional } from '../captured-headers.ts';
import { headOf, lastLeg } from '../leg.ts';
import type { Scene } from '../scene.ts';
import type { Side } from '../service-worker.ts';
import { clientAddressSpace, targetAddressSpace } from './client.ts';
import { isOfWorker } from './client-document.ts';

type Facts = Pick<Exchange, 'serviceWorker' | 'serviceWorkerSource' | 'workerGot'>;

/** What a service worker had to do with it. */
export function serviceWorkerOf(scene: Scene, side: Side, origin: Fact<string>): Facts {
  if (side === 'page-refused-opaque') return { serviceWorker: 'page', serviceWorkerSource: 'opaque' };
  if (side === 'none' && isGivenUp(scene, origin)) {
    return { serviceWorker: 'page', serviceWorkerSource: 'none' };
  }
  if (side === 'none' || side === 'worker') return { serviceWorker: side };
  const { serviceWorkerSource } = headOf(lastLeg(scene.chain));
  // What comes from a store may have been asked for earlier, and otherwise.
  const workerGot = serviceWorkerSource === 'network' ? gotAs(side) : null;
  return {
    serviceWorker: 'page',
    ...(serviceWorkerSource === undefined ? {} : { serviceWorkerSource }),
    ...(workerGot === null ? {} : { workerGot }),
  };
}

function gotAs(side: Side): 'cors' | 'opaque' | null {
  if (side === 'page-cors') return 'cors';
  return side === 'page-opaque' ? 'opaque' : null;
}

/**
 * Whether nothing came of a request of a page whose other requests a service worker handles, and the worker sent nothing for it:
 * then it was the worker's own code. What goes to the local network may have been refused that.
 */
function isGivenUp(scene: Scene, origin: Fact<string>): boolean {
  const { chain, knowledge } = scene;
  const [{ actual, preflight }] = chain;
  if (actual === null || preflight !== null || chain.length > 1 || actual.writer !== 'chromium') return false;
  const { outcome, response, awaitingHeaders, pageref, startedMs } = actual;
  const isBare = response.status === null && isProvisional(actual) && !awaitingHeaders;
  if (!isBare || !outcome.reported || outcome.netError !== corsNetError) return false;
  if (pageref === null || isOfWorker(scene)) return false;
  const [space] = targetAddressSpace(scene).candidates;
  if (space === 'loopback' || space === 'local') {
    const { permissions } = scene.page ?? {};
    const state = permissions?.[space === 'loopback' ? 'loopback-network' : 'local-network'];
    const isPublic = clientAddressSpace(scene, origin).candidates[0] === 'public';
    if (state === 'denied' || (isPublic && state !== 'granted')) return false;
  }
  return knowledge.hasServiceWorker(origin.candidates[0], startedMs);
}
