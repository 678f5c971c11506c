import type { RunningState } from '../feed.ts';
import { comparedReadings, type LogReading, nextReadingMs } from './schedule.ts';

/** Reads the log for what is still running, as often as may be. */
export interface LogWatch {
  /** A person sees the panel, or does not. */
  setVisible(visible: boolean): void;
  /** At once, whatever it costs. */
  refresh(): void;
  /** The log has been read, for whatever reason. */
  noted(reading: LogReading): void;
  /** It has an entry more. */
  grew(): void;
  /** It has been emptied, as it is for a new document. */
  emptied(): void;
}

const minuteMs = 60_000;

/**
 * @param read reads the log and tells what it brought
 * @param tell what the panel says of it
 */
export function watchLog(
  read: () => Promise<Pick<RunningState, 'running' | 'leftOut' | 'limit'>>,
  tell: (state: RunningState) => void,
): LogWatch {
  let visible = false;
  let readings: readonly LogReading[] = [];
  /** In the log, as far as is known. */
  let entries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let wantedAgain = false;

  const next = (seen: boolean): number | null =>
    nextReadingMs({ visible: seen, entries, readings, nowMs: performance.now() });

  function plan(): void {
    clearTimeout(timer);
    const atMs = reading ? null : next(visible);
    if (atMs !== null) timer = setTimeout(() => void start(), atMs - performance.now());
  }

  async function start(): Promise<void> {
    wantedAgain = reading;
    if (reading) return;
    clearTimeout(timer);
    reading = true;
    try {
      const found = await read();
      tell({ ...found, atMs: Date.now(), byItself: next(true) !== null });
    } catch (error) {
      // An entry that breaks an assumption of ours must not end the looking.
      console.error(error);
    }
    reading = false;
    if (wantedAgain) void start();
    else plan();
  }

  return {
    setVisible(now) {
      if (visible === now) return;
      visible = now;
      plan();
    },
    refresh: () => void start(),
    noted(made) {
      entries = made.entries;
      const recent = readings.filter(({ endedMs }) => endedMs > made.endedMs - minuteMs);
      const enough = recent.length < comparedReadings ? readings.slice(1 - comparedReadings) : recent;
      readings = [...enough, made];
      plan();
    },
    grew() {
      entries++;
    },
    emptied() {
      entries = 0;
      plan();
    },
  };
}
