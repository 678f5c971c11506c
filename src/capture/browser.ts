import polyfill from 'webextension-polyfill';
import type { OverrideRule } from './override.ts';
import { type InspectedWindow, openPageLine, reloadOverLine } from './page-line.ts';

/**
 * All that is asked of the browser. No other file knows the extension API, and none of these throw:
 * what the browser refuses is a value.
 */

type Devtools = typeof polyfill.devtools;

/** `browser.devtools` came to Chromium with 152, four versions after `browser` itself; in between there is `chrome`. */
const bare = polyfill.devtools === undefined;
const devtools: Devtools | undefined = bare
  ? (globalThis as { chrome?: { devtools?: Devtools } }).chrome?.devtools
  : polyfill.devtools;

/** The tab this DevTools window inspects; null outside DevTools. */
export const tabId: number | null = devtools?.inspectedWindow?.tabId ?? null;

type GetHar = (done: (log: unknown) => void) => unknown;

/**
 * The `log` of a HAR with everything DevTools still hold; null where there is none. While Firefox 153 builds one,
 * its Network panel takes up nothing (`enableActions(false)` in netmonitor/src/har/har-exporter.js): what comes meanwhile is
 * in no event and in no log after it, or half. There it is for what a person asks for, and never for what is under way.
 */
export function getHar(): Promise<unknown> {
  return settle((done) => (devtools?.network.getHAR as GetHar | undefined)?.(done));
}

/** Whether reading the log costs nothing but time: in Firefox it costs what comes meanwhile. */
export function canReadLogAnyTime(): boolean {
  return !/Firefox\//.test(globalThis.navigator?.userAgent ?? '');
}

export function onRequestFinished(listener: (request: unknown) => void): void {
  devtools?.network.onRequestFinished.addListener(listener);
}

export function onNavigated(listener: (url: string) => void): void {
  devtools?.network.onNavigated.addListener(listener);
}

export type PageReply =
  | { readonly value: unknown }
  /** Why there is none, as the browser put it. `thrown`: the expression threw, and this is what. */
  | { readonly trouble: string; readonly thrown: boolean };

/** A page that is paused at a breakpoint does not respond at all. */
const patienceMs = 3_000;

/** A frame by its URL. Chromium evaluates nothing in one whose origin is opaque. */
export interface Where {
  readonly frameURL: string;
}

/** Firefox evaluates in the main frame alone. */
export function canChooseFrame(): boolean {
  return isChromium() && devtools?.inspectedWindow !== undefined;
}

function isChromium(): boolean {
  return /Chrom(?:e|ium)\//.test(navigator.userAgent);
}

/** Something the inspected tab has loaded, or that a source map names, as DevTools list it. */
export interface Resource {
  readonly url: string;
  /** `document`, `script`, `sm-script` … */
  readonly type: string;
  /** Its text; null: DevTools have none. */
  text(): Promise<string | null>;
}

/** What DevTools list of the inspected tab, its frames and workers included; none where the browser does not tell. */
export async function resources(): Promise<readonly Resource[]> {
  type Done = (content: unknown) => void;
  type Listed = { readonly url?: unknown; readonly type?: unknown; getContent?(done: Done): unknown };
  type GetResources = (done: (resources: unknown) => void) => unknown;
  const window = devtools?.inspectedWindow as { getResources?: GetResources } | undefined;
  const told = await settle((done) => window?.getResources?.(done));
  return (Array.isArray(told) ? (told as Listed[]) : []).flatMap((listed) => {
    const { url, type } = listed;
    if (typeof url !== 'string') return [];
    const text = async (): Promise<string | null> => {
      const content = await settle((done) => listed.getContent?.(done));
      return typeof content === 'string' ? content : null;
    };
    return [{ url, type: String(type), text }];
  });
}

/** URLs of the documents in the inspected tab, its frames included; none where the browser does not tell. */
export async function documentUrls(): Promise<readonly string[]> {
  const documents = (await resources()).filter(({ type }) => type === 'document');
  return [...new Set(documents.map(({ url }) => url))];
}

/**
 * The value of an expression in the inspected page's main frame, unless said otherwise; an object, since Chromium's own promise gives the
 * bare value where Firefox and the polyfill give it in a list beside the exception.
 */
export async function evalInPage(expression: string, where?: Where): Promise<PageReply> {
  const api = inspected;
  if (api === undefined) return { trouble: 'not in DevTools', thrown: false };
  const evaluate = api.eval.bind(api);
  type Done = (...reply: unknown[]) => void;
  /** An argument that is undefined is one too many to some. */
  const askWith = (done: Done): Promise<unknown> =>
    where === undefined ? evaluate(expression, done) : evaluate(expression, where, done);
  const ask = (): Promise<unknown> =>
    where === undefined ? evaluate(expression) : evaluate(expression, where);
  try {
    const reply = await Promise.race([
      bare ? new Promise((resolve) => askWith((...reply) => resolve(reply))) : ask(),
      new Promise((_, reject) => setTimeout(reject, patienceMs, 'no response')),
    ]);
    const [value, exception] = Array.isArray(reply) ? (reply as unknown[]) : [reply, undefined];
    return exception ? troubleOf(exception) : { value };
  } catch (error) {
    // Firefox has thrown, not the page: it has lost the page. Whoever asks again asks over another line.
    if (typeof error === 'object' && api === inspected) await renewPageLine();
    return troubleOf(error);
  }
}

let inspected = devtools?.inspectedWindow as unknown as InspectedWindow | undefined;

/** From now on Firefox is asked over a connection that leads to the document that is there now. False: there is no need. */
export async function renewPageLine(): Promise<boolean> {
  if (isChromium() || inspected === undefined) return false;
  try {
    inspected = await openPageLine();
  } catch {
    // The one that there is may do.
  }
  return true;
}

function troubleOf(problem: unknown): PageReply {
  const { isException } = Object(problem) as { isException?: unknown };
  return { trouble: describe(problem), thrown: isException === true };
}

/** Reloads the inspected page with a script that runs in each of its frames before any script of the frame. */
export function reloadWith(script: string): void {
  // Chromium puts the script into a function of its own, where nothing that comes later could find what it declares.
  try {
    if (isChromium()) devtools?.inspectedWindow.reload({ injectedScript: `})();${script};(function(){` });
    else reloadOverLine({ injectedScript: script }).catch(() => {});
  } catch {
    // The page is gone, or none that can be reloaded.
  }
}

export function reloadPage(): void {
  try {
    devtools?.inspectedWindow.reload();
  } catch {
    // The page is gone, or none that can be reloaded.
  }
}

type OpenResource = (...args: unknown[]) => void;
const openResource = (devtools?.panels as { readonly openResource?: OpenResource } | undefined)?.openResource;

/**
 * Shows a line of a source, as clicking its link in the console does. Lines and columns count from 1. null: this browser
 * lets no panel do so (Firefox).
 */
export const openSource: ((url: string, line: number, column: number | null) => void) | null =
  openResource === undefined
    ? null
    : (url, line, column) => {
        try {
          // From 0; versions that know no column take the callback in its place.
          openResource(url, line - 1, (column ?? 1) - 1, () => {});
        } catch {
          openResource(url, line - 1, () => {});
        }
      };

interface NetworkPanel {
  show(options: { readonly filter: string }): Promise<void>;
}

const networkPanel = (devtools?.panels as { readonly network?: NetworkPanel } | undefined)?.network ?? null;

/**
 * Shows the Network panel with only what its filter leaves; null: this browser lets no panel do so.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/devtools/panels#type-NetworkPanel (Chrome 128)
 */
export const showInNetwork: ((filter: string) => void) | null =
  networkPanel === null ? null : (filter) => void networkPanel.show({ filter }).catch(() => {});

interface ShownPanel {
  readonly onShown?: { addListener(listener: () => void): void };
  readonly onHidden?: { addListener(listener: () => void): void };
}

/**
 * @param page with a leading slash: Firefox resolves it against the calling page, Chromium against the extension
 * @param onShown told when the panel comes to the front, and when another does
 */
export async function createPanel(
  title: string,
  icon: string,
  page: string,
  onShown: (shown: boolean) => void,
): Promise<void> {
  type Create = (...given: unknown[]) => unknown;
  const create = devtools?.panels.create as Create | undefined;
  const panel = (await settle((done) => create?.(title, icon, page, done))) as ShownPanel | null | undefined;
  panel?.onShown?.addListener(() => onShown(true));
  panel?.onHidden?.addListener(() => onShown(false));
}

export function themeName(): string {
  return devtools?.panels.themeName ?? 'default';
}

/** Firefox has an event; Chromium one handler, since 99. */
export function onThemeChanged(listener: (themeName: string) => void): void {
  const panels = devtools?.panels as
    | (typeof polyfill.devtools.panels & {
        setThemeChangeHandler?: (handler: (name: string) => void) => void;
      })
    | undefined;
  if (panels?.setThemeChangeHandler !== undefined) panels.setThemeChangeHandler(listener);
  else panels?.onThemeChanged?.addListener(listener);
}

/** Chromium before 151 has callbacks only, Firefox either. */
function settle(start: (done: (value: unknown) => void) => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const returned = start(resolve);
      if (returned instanceof Promise) returned.then(resolve, () => resolve(null));
    } catch {
      resolve(null);
    }
  });
}

/** An error, the exception that an expression threw, or Chromium's refusal to evaluate it. */
function describe(problem: unknown): string {
  if (typeof problem === 'string') return problem;
  const { message, value, description, details } = Object(problem) as Record<string, unknown>;
  if (typeof message === 'string') return message;
  if (typeof value === 'string') return value;
  if (typeof description !== 'string') return 'unknown';
  const [detail] = Array.isArray(details) ? (details as unknown[]) : [];
  return description.replace('%s', typeof detail === 'string' ? detail : '').trim();
}

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
  (polyfill as { permissions?: Permissions }).permissions ??
  (globalThis as { chrome?: { permissions?: Permissions } }).chrome?.permissions ??
  null;

/** The rules by which responses are changed until the browser ends. */
export interface ChangeRules {
  get(): Promise<readonly OverrideRule[]>;
  update(change: { removeRuleIds?: number[]; addRules?: object[] }): Promise<void>;
}

interface NetRequest {
  getSessionRules: ChangeRules['get'];
  updateSessionRules: ChangeRules['update'];
}

/** null: this browser lets no panel change responses. */
export function changeRules(): ChangeRules | null {
  const scope = globalThis as { chrome?: { declarativeNetRequest?: NetRequest } };
  const api = scope.chrome?.declarativeNetRequest;
  if (api === undefined) return null;
  return { get: () => api.getSessionRules(), update: (change) => api.updateSessionRules(change) };
}

/** A line between pages of the extension that ends with either of them. */
export interface Port {
  readonly name: string;
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

const runtime = (): Runtime | null => (polyfill as unknown as { runtime?: Runtime }).runtime ?? null;

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
