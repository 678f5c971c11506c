import { connectToWorker, onPort, type Port } from './browser.ts';
import { endOverride } from './override.ts';

/** Chromium ends a service worker that has heard nothing for half a minute. */
const pulseMs = 20_000;
/** After the worker is gone. */
const againMs = 250;
const PREFIX = 'override ';

let line: { readonly port: Port; readonly pulse: ReturnType<typeof setInterval> } | null = null;

/**
 * DevTools close without a word to the pages in them. The service worker sees its line to the panel end then, and ends
 * the override; the line is kept alive for as long as there is one, and drawn anew if the browser stops the worker.
 */
export function holdOverride(tab: number, target: string): void {
  letGoOfOverride();
  const port = connectToWorker(`${PREFIX}${tab} ${target}`);
  if (port === null) return;
  const pulse = setInterval(() => port.postMessage('on'), pulseMs);
  const held = { port, pulse };
  port.onDisconnect.addListener(() => {
    clearInterval(pulse);
    // One that is just being stopped would take the new line with it.
    setTimeout(() => {
      if (line === held) holdOverride(tab, target);
    }, againMs);
  });
  line = held;
}

/** The override is ended by its own button: there is nothing left to watch. */
export function letGoOfOverride(): void {
  if (line === null) return;
  clearInterval(line.pulse);
  const { port } = line;
  line = null;
  try {
    port.postMessage('off');
  } catch {
    // It ended by itself.
  }
}

/** In the service worker. */
export function endOverridesWithTheirLines(): void {
  onPort((port) => {
    if (!port.name.startsWith(PREFIX)) return;
    const [tab, target] = port.name.slice(PREFIX.length).split(' ');
    if (tab === undefined || target === undefined) return;
    let on = true;
    port.onMessage.addListener((message) => {
      on = message !== 'off';
    });
    port.onDisconnect.addListener(() => {
      if (on) void endOverride(Number(tab), target);
    });
  });
}
