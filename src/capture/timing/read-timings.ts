/** What Resource Timing tells of one resource of the page. */
export interface Timing {
  /** The first URL it was asked for by, without fragment. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  /** `fetch`, `xmlhttprequest`, `img` … */
  readonly initiatorType: string;
  /** Milliseconds, as written. */
  readonly duration: string;
  /** Of the last response; 0: script may not read it. */
  readonly status: number;
  /** Bytes of its body that came, as sent; 0 where script may not read it. */
  readonly bodySize: number;
}

/** A line as the page's script writes it: status, size, start, duration, type, URL. */
const written = /^(\d{1,3}) (\d{1,16}) (\d{1,16}(?:\.\d{1,20})?) ([\d.e+-]{1,30}) ([a-z-]{1,30}) (\S+)$/;

/** More than the page's script keeps. */
const linesAtMost = 50_000;

/** Never throws: what cannot be used is left out. */
export function readTimings(lines: readonly string[]): readonly Timing[] {
  return lines.slice(0, linesAtMost).flatMap((line) => {
    const [, status, size, start, duration, initiatorType, name] = written.exec(line) ?? [];
    if (duration === undefined || initiatorType === undefined || name === undefined) return [];
    const url = withoutFragment(name);
    const [startedMs, bodySize] = [Number(start), Number(size)];
    return [{ url, startedMs, duration, initiatorType, status: Number(status), bodySize }];
  });
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
