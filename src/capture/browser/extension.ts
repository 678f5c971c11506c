import type { OverrideRule } from '../override.ts';
import { extension } from './api.ts';

/** Patterns of hosts that a person is asked for. */
export interface Hosts {
  readonly origins: string[];
}

interface Permissions {
  request(hosts: Hosts): Promise<boolean>;
  contains(hosts: Hosts): Promise<boolean>;
  remove(hosts: Hosts): Promise<boolean>;
  getAll(): Promise<{ readonly origins?: readonly string[] }>;
}

/** null: this page may not ask for any, as in Firefox, whose panels know little of the extension API. */
export const permissions: Permissions | null =
  (extension as { permissions?: Permissions }).permissions ??
  (globalThis as { chrome?: { permissions?: Permissions } }).chrome?.permissions ??
  null;

/** The rules by which responses are changed until the browser ends. */
export interface ChangeRules {
  get(): Promise<readonly OverrideRule[]>;
  update(change: { removeRuleIds?: number[]; addRules?: object[] }): Promise<void>;
  /** What the browser calls the types of requests; none where it does not tell. */
  readonly types: readonly string[];
}

interface NetRequest {
  getSessionRules: ChangeRules['get'];
  updateSessionRules: ChangeRules['update'];
  readonly ResourceType?: Readonly<Record<string, string>>;
}

/** null: this browser lets no panel change responses. */
export function changeRules(): ChangeRules | null {
  const scope = globalThis as { chrome?: { declarativeNetRequest?: NetRequest } };
  const api = scope.chrome?.declarativeNetRequest;
  if (api === undefined) return null;
  return {
    get: () => api.getSessionRules(),
    update: (change) => api.updateSessionRules(change),
    types: Object.values(api.ResourceType ?? {}),
  };
}

/** A line between pages of the extension that ends with either of them. */
export interface Port {
  readonly name: string;
  /** Of a line that another page has opened. */
  readonly sender?: { readonly tab?: { readonly id?: number } };
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

interface Runtime {
  connect(info: { readonly name: string }): Port;
  readonly onConnect: { addListener(listener: (port: Port) => void): void };
  readonly onStartup: { addListener(listener: () => void): void };
  readonly onInstalled: { addListener(listener: () => void): void };
}

const runtime = (): Runtime | null => (extension as { runtime?: Runtime }).runtime ?? null;

/** Names a line that is only opened to wake the service worker. */
export const lookName = 'look after overrides';

/** A line to the extension's service worker, which it wakes. */
export function connectToWorker(name: string): Port | null {
  return runtime()?.connect({ name }) ?? null;
}

/** In the service worker: called for every line that is opened to it. */
export function onPort(listener: (port: Port) => void): void {
  runtime()?.onConnect.addListener(listener);
}

/** In the service worker: called when the browser starts and when the extension has been installed or updated. */
export function onWake(listener: () => void): void {
  runtime()?.onStartup.addListener(listener);
  runtime()?.onInstalled.addListener(listener);
}
