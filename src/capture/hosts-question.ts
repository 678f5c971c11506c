import { hostsOf, type Override } from './override.ts';

/** What a person is asked for in a page of the extension. */
export interface HostsQuestion {
  /** The inspected one. */
  readonly tab: number;
  /** As in `Override`. */
  readonly target: string;
  readonly initiator: string;
  /** Patterns. */
  readonly hosts: readonly string[];
}

/** What the page says of it, once. */
export interface HostsReply {
  readonly granted: boolean;
}

/** Names the line of the page to the service worker: the number of the inspected tab follows. */
export const questionPrefix = 'hosts for ';

/** The page, and what it is to ask. */
export function questionPage(tab: number, { target, initiator }: Override): string {
  return `/panel/hosts/hosts.html?${new URLSearchParams({ tab: `${tab}`, target, initiator })}`;
}

/** What an address says is to be asked; null: nothing that can be. Anybody can write one. */
export function readQuestion(search: string): HostsQuestion | null {
  const given = new URLSearchParams(search);
  const [tab, target, initiator] = ['tab', 'target', 'initiator'].map((name) => given.get(name));
  if (!/^\d{1,15}$/.test(tab ?? '') || !target || !initiator) return null;
  const hosts = hostsOf({ target, initiator, preflight: [], actual: [] });
  return 'noHost' in hosts ? null : { tab: Number(tab), target, initiator, hosts };
}
