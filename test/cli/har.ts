import { readFileSync } from 'node:fs';

interface Recording {
  readonly browser: string;
  readonly har: readonly (number | object)[];
  readonly entries: readonly object[];
}

/** Entries as DevTools' HAR listed them at the end of a recorded scenario, the page's own document first. */
export function recordedEntries(scenario: string, browser = 'chromium-156'): readonly object[] {
  const file = new URL(`../fixtures/${browser}/${scenario}.json`, import.meta.url);
  const { har, entries } = JSON.parse(readFileSync(file, 'utf8')) as Recording;
  return har.map((entry) => (typeof entry === 'number' ? (entries[entry] as object) : entry));
}

/** The file that Chromium's Network panel saves: the scenarios one after the other, in one page. */
export function chromiumHar(...scenarios: readonly string[]): object {
  const [first = [], ...others] = scenarios.map((scenario) => recordedEntries(scenario));
  const entries = [...first, ...others.flatMap((each) => each.slice(1))];
  const document = entries[0] as { startedDateTime: string; request: { url: string } };
  return har(entries, {
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [
      {
        startedDateTime: document.startedDateTime,
        id: 'page_1',
        title: document.request.url,
        pageTimings: { onContentLoad: 100, onLoad: 120 },
      },
    ],
  });
}

export function har(entries: readonly unknown[], log: object = {}): object {
  return { log: { version: '1.2', creator: { name: 'somebody', version: '1' }, ...log, entries } };
}

/** A recording without what changes with each recording: ports, numbers of runs, durations. */
export function steady(recorded: object): object {
  const ports = new Map<string, number>();
  const text = JSON.stringify(recorded)
    .replace(/(?<=(?:\.test|localhost|127\.0\.0\.1):)\d+/g, (port) => {
      ports.set(port, ports.get(port) ?? 44301 + ports.size);
      return String(ports.get(port));
    })
    .replace(/run=[\d.]+/g, 'run=1')
    .replace(/"time":[\d.]+/g, '"time":20');
  return JSON.parse(text) as object;
}
