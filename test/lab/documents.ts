import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { frameNames, frames } from './frames.ts';
import { frameOf, pageNames, pageOf } from './places.ts';
import type { RequestLog } from './requests.ts';
import type { FrameName, PageName, Place, Scenario, ServedResponse } from './scenario.ts';
import { scenarios, themes } from './scenarios/register.ts';
import { summary } from './summary.ts';
import { type Origins, serverOrigin } from './urls.ts';

interface Asked {
  readonly message: IncomingMessage;
  readonly scheme: string;
  readonly origins: Origins;
  readonly log: RequestLog;
  /** Counts page loads, so that runs of a page loaded again have other URLs. */
  readonly pageLoads: { count: number };
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

/** The lab's own documents: the page, its parts, its frames, and what the servers saw. */
export function document({ message, scheme, origins, log, pageLoads }: Asked): ServedResponse {
  const path = (message.url ?? '/').replace(/\?.*$/, '');
  const origin = `${scheme}://${message.headers.host}`;
  if (path === '/') {
    const page = pageNames.find((name) => origins.pages[name] === origin);
    if (page === undefined) return { status: 404 };
    pageLoads.count += 1;
    const data = JSON.stringify({
      page,
      load: pageLoads.count,
      pages: origins.pages,
      themes: themes.map((theme) => ({ ...theme, scenarios: theme.scenarios.map(card) })),
    });
    return response(
      'html',
      file('lab.html').replace('"DATA"', () => data.replaceAll('<', '\\u003c')),
      headersOfPage(page),
    );
  }
  if (path === '/scenarios.js') return response('js', functions(scenarios));
  const [, part] = /^\/page\/([a-z-]+\.(?:css|js))$/.exec(path) ?? [];
  if (part !== undefined) {
    const text = files.has(part) ? file(part) : null;
    return text === null ? { status: 404 } : response(part.endsWith('.css') ? 'css' : 'js', text);
  }
  if (path === '/frame/service-worker.js') return response('js', file('service-worker.js'));
  const frame = frameNames.find((name) => path === `/frame/${name}`);
  if (frame !== undefined) return frameDocument(frame);
  const [, id, run] = /^\/seen\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (id !== undefined && run !== undefined) {
    return response('json', JSON.stringify(log.of(id, run).map(({ method, url }) => ({ method, url }))));
  }
  return { status: path === '/favicon.ico' ? 204 : 404 };

  function card(scenario: Scenario): object {
    const { id, number, title, story, from, run: code } = scenario;
    return {
      ...{ id, number, title, story, from, code, page: pageOf(from) },
      request: scenario.request,
      hint: hint(scenario),
      servers: summary(scenario, origins),
      origins: { ...origins.servers, page: serverOrigin(origins, scenario, 'page') },
      frame: frameCard(from),
    };
  }
}

/** The element that holds the document a scenario runs in; null: it runs in the page itself. */
function frameCard(place: Place): object | null {
  const frame = frameOf(place);
  return frame && { server: frame.server ?? null, attributes: frame.attributes ?? {} };
}

/**
 * All comes from this machine: the directive makes a document public to Chromium, and says so in the log, whose address
 * says otherwise.
 */
function headersOfPage(page: PageName): NonNullable<ServedResponse['headers']> {
  return page.startsWith('public') ? [['Content-Security-Policy', 'treat-as-public-address']] : [];
}

const files = new Set(['lab.css', 'lab.js', 'cards.js', 'run.js']);

function file(name: string): string {
  return readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
}

function response(
  type: keyof typeof types,
  body: string,
  headers: ServedResponse['headers'] = [],
): ServedResponse {
  return {
    headers: [['Content-Type', types[type] ?? ''], ['Cache-Control', 'no-store'], ...headers],
    body,
  };
}

/** What a person has to do beside pressing Run; drivers have `prepare`. */
function hint({ needs }: Scenario): string {
  if (needs === undefined) return '';
  if ('extension' in needs) return 'Needs the extension in test/lab/extension.';
  if ('blockedInDevtools' in needs) return 'Block its address in DevTools’ Network panel.';
  const does = { denied: 'Block it', granted: 'Allow it', prompt: 'Close the question' };
  return `${does[needs.state]} when the browser asks.`;
}

/** The scenarios' code as a module: real functions, so that DevTools shows their lines. */
function functions(of: readonly Scenario[]): string {
  const members = of.map(
    ({ id, run }) => `  ${JSON.stringify(id)}: async (url, at) => {\n${run.replace(/^/gm, '    ')}\n  },`,
  );
  return `export const scenarios = {\n${members.join('\n')}\n};\n`;
}

/** A frame holds all its code inline: a sandboxed one has an opaque origin, and would need CORS to load modules. */
function frameDocument(frame: FrameName): ServedResponse {
  const code = [file('run.js'), functions(scenarios.filter(({ from }) => from === frame))];
  const ready = frame === 'service-worker' ? "controlled('/frame/service-worker.js')" : 'Promise.resolve()';
  code.push(`replyToParent(scenarios, ${ready});`);
  return response(
    'html',
    `<!doctype html><title>${frame}</title><script type="module">${code.join('\n')}</script>`,
    [...headersOfPage(frames[frame].page), ...(frames[frame].headers ?? [])],
  );
}
