import type { Rules } from '../../analyze.ts';
import { cleaner } from '../clean.ts';
import type { Io } from '../io.ts';
import { jsonReport } from '../json.ts';
import { jsonLines } from '../json-lines.ts';
import type { Shown } from '../selection.ts';
import type { WatchCommand } from './arguments.ts';
import { Queue } from './queue.ts';

/** Prints a session as it goes on. Each resolves to false once nobody reads any more. */
export interface Printer {
  tell(shown: Shown): Promise<boolean>;
  /** Called now and then. */
  pause(): Promise<boolean>;
  end(): Promise<boolean>;
}

/**
 * JSON, or JSON lines, as `explain` prints them.
 *
 * @param place what is watched, as it was named
 */
export function jsonPrinter(command: WatchCommand, place: string, rules: Rules, io: Io): Printer {
  const queue = new Queue<Shown>();
  const options = { all: false, profiles: false, clean: cleaner(command.keepSecrets), writer: null };
  const chunks = command.ndjson ? jsonLines(place, rules, queue, options) : jsonReport(rules, queue, options);
  let isRead = true;
  const printing = (async () => {
    for await (const chunk of chunks) {
      isRead &&= await io.out(chunk);
      if (!isRead) return;
    }
  })();
  // Whoever ends it is told.
  printing.catch(() => {});
  return {
    async tell(shown) {
      queue.add(shown);
      return isRead;
    },
    pause: async () => isRead,
    async end() {
      queue.end();
      await printing;
      return isRead;
    },
  };
}
