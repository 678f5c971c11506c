import { lookName, onPort, onWake, type Port } from './browser.ts';
import { createHostsAsker } from './hosts-asker.ts';
import { questionPrefix } from './hosts-question.ts';
import { linePrefix, type Override, tabsOf } from './override.ts';
import type { ToKeeper, ToOverrider } from './override-line.ts';
import { giveHostsBack, removeRules, setRules } from './override-rules.ts';

/** A worker that starts gives those that were there before it so long to open their lines again. */
const graceMs = 3_000;

interface Line {
  readonly tab: number;
  open: boolean;
  on: boolean;
  asking: boolean;
  say(message: ToOverrider): void;
}

/**
 * In the service worker: sets overrides, and ends each with its line. All changes are made here, one after the other,
 * so that what one tab gives back is never what another has just been given.
 */
export function keepOverrides(): void {
  const lines = new Set<Line>();
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch(() => {});
    return last;
  };
  const look = () => setTimeout(() => void inTurn(tidy), graceMs);
  const asker = createHostsAsker((tab, granted) => {
    const asking = [...lines].filter((line) => line.tab === tab && line.asking);
    for (const { say } of asking) say({ kind: 'replied', granted });
    // Whoever asked is gone: nobody needs what was granted.
    if (asking.length === 0) void inTurn(tidy);
  });

  /** What is on without a line was left by a crash, or by a worker that ended with it. */
  async function tidy(): Promise<void> {
    const held = new Set([...lines].filter(({ on }) => on).map(({ tab }) => tab));
    await removeRules((rule) => !tabsOf(rule).some((tab) => held.has(tab)));
    if (![...lines].some(({ asking }) => asking)) await giveHostsBack();
  }

  async function set(line: Line, override: Override): Promise<ToOverrider> {
    try {
      line.on = line.open && (await setRules(line.tab, override));
      return line.on ? { kind: 'on' } : { kind: 'trouble', trouble: { kind: 'slow' } };
    } catch (error) {
      line.on = false;
      const why = error instanceof Error ? error.message : String(error);
      return { kind: 'trouble', trouble: { kind: 'failed', why } };
    } finally {
      line.asking = false;
    }
  }

  function serve(port: Port): void {
    const tab = Number(port.name.slice(linePrefix.length));
    const say = (message: ToOverrider): void => {
      if (line.open) port.postMessage(message);
    };
    const line: Line = { tab, open: true, on: false, asking: false, say };
    lines.add(line);
    port.onMessage.addListener((message) => {
      const told = message as ToKeeper;
      if (told.kind === 'asking') line.asking = told.on;
      if (told.kind === 'asking' && !told.on) void inTurn(tidy);
      if (told.kind === 'ask') {
        line.asking = true;
        void asker.ask(tab, told.override, told.again);
      }
      if (told.kind === 'set') {
        void inTurn(async () => {
          say(await set(line, told.override));
          await tidy();
        });
      }
      if (told.kind === 'end') {
        void inTurn(async () => {
          line.on = false;
          await tidy();
          say({ kind: 'ended' });
        });
      }
    });
    port.onDisconnect.addListener(() => {
      line.open = false;
      lines.delete(line);
      if (![...lines].some((other) => other.tab === tab)) asker.giveUp(tab);
      void inTurn(tidy);
    });
  }

  onPort((port) => {
    if (port.name === lookName) {
      look();
      port.disconnect();
    } else if (port.name.startsWith(linePrefix)) {
      serve(port);
    } else if (port.name.startsWith(questionPrefix)) {
      asker.serve(port);
    }
  });
  // To be woken is enough: to start is to look.
  onWake(() => {});
  look();
}
