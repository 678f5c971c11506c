import type { Lab } from '../../lab/lab.ts';
import { originOf, pageOf } from '../../lab/places.ts';
import type { PageName, Scenario } from '../../lab/scenario.ts';
import { patienceMs } from '../../patience.ts';
import { isOfRun, type ScriptOutcome } from '../lab-page.ts';
import { certificatesAt } from './certificates.ts';
import { type Firefox, launchFirefox } from './launch.ts';
import type { FirefoxRecording } from './recording.ts';
import { type FirefoxTab, openTab } from './tab.ts';

/** They never end without a person who reacts: no frame has its event, or a question stays open. */
const endless: ReadonlySet<string> = new Set([
  'csp-frame',
  'document-policy-denied',
  'frame-to-loopback-denied',
]);
/** Longest wait for those, which is shorter than the page's own: it would tell of an error. */
const endlessMs = 15_000;

/** What the page did in one run. */
export interface FirefoxRun {
  readonly scenario: Scenario;
  /** Of the asserted request; null: it did not say. */
  readonly url: string | null;
  /** null: it did not end, and so did not say. */
  readonly run: string | null;
  /** null: it did not end. */
  readonly script: ScriptOutcome | null;
  readonly page: FirefoxRecording['page'];
}

/** Firefox with the lab's certificates, to which the lab's addresses are what they are to Chromium. */
export async function launchForLab(lab: Lab): Promise<Firefox> {
  const { servers, pages } = lab.origins;
  const ports = (origins: readonly string[]) => origins.map((origin) => Number(new URL(origin).port));
  const secure = ports([servers.api, servers.public, servers.local]);
  const certificates = await Promise.all(secure.map((port) => certificatesAt(port, lab.hosts)));
  const here = (origins: readonly string[]) =>
    ports(origins)
      .map((port) => `127.0.0.1:${port}`)
      .join(',');
  return launchFirefox({
    hosts: lab.hosts,
    certificates: certificates.flat(),
    preferences: {
      'network.lna.address_space.public.override': here([pages.public, pages['public-http']]),
      'network.lna.address_space.private.override': here([servers.local, servers['local-http']]),
    },
  });
}

/** Opens a page of the lab in a tab of its own and waits until its scenarios can be run. */
export async function openLabTab(
  firefox: Firefox,
  extension: string,
  lab: Lab,
  name: PageName,
): Promise<FirefoxTab> {
  const tab = await openTab(firefox, extension);
  await tab.goto(lab.pageUrl(name));
  const loaded = `new Promise((resolve) => {
    const wait = () => ('lab' in window ? resolve() : setTimeout(wait, 20));
    wait();
  })`;
  await tab.evaluate(loaded, {});
  return tab;
}

/** Whether Firefox can be made what a scenario needs: its extensions are not the lab's. */
export function isRunnable({ needs }: Scenario): boolean {
  return needs === undefined || 'permission' in needs;
}

const permissionNames = ['local-network', 'loopback-network'] as const;

/** Runs a scenario once. Nobody is there to be asked: what it does not need is denied. */
export async function runScenario(
  firefox: Firefox,
  tab: FirefoxTab,
  lab: Lab,
  scenario: Scenario,
): Promise<FirefoxRun> {
  const { needs } = scenario;
  for (const name of permissionNames) {
    const isNeeded = needs !== undefined && 'permission' in needs && needs.permission === name;
    const origin = originOf(pageOf(scenario.from), lab.origins);
    await firefox.call('setPermission', origin, name, isNeeded ? needs.state : 'denied');
  }
  type RunResult = { url: string; run: string; outcome: ScriptOutcome };
  const result = await tab.evaluate<RunResult | null>(
    'Promise.race([window.lab.run(id), new Promise((resolve) => setTimeout(resolve, ms, null))])',
    { id: scenario.id, ms: endless.has(scenario.id) ? endlessMs : patienceMs },
  );
  const page = await tab.evaluate<FirefoxRun['page']>(
    `(async () => ({
      url: location.href,
      sinceMs: performance.timeOrigin,
      secureContext: isSecureContext,
      permissions: Object.fromEntries(await Promise.all(names.map(async (name) => {
        const status = await navigator.permissions.query({ name }).catch(() => null);
        return [name, status && status.state];
      }))),
    }))()`,
    { names: permissionNames },
  );
  return {
    ...{ scenario, page },
    run: result?.run ?? null,
    url: result?.url ?? null,
    script: result?.outcome ?? null,
  };
}

/** Whether a URL was asked for by a run; of one that did not end, by any of its scenario's. */
export function isOf({ scenario: { id }, run }: Pick<FirefoxRun, 'scenario' | 'run'>, url: string): boolean {
  return run === null ? url.includes(`/s/${id}/`) : isOfRun(url, id, run);
}
