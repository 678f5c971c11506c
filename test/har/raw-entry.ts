/** What a test says of an entry; the rest is as Chromium writes it for a passed GET. Times in milliseconds. */
export interface RawEntryParts {
  readonly url?: string;
  readonly method?: string;
  readonly start?: number;
  readonly time?: number;
  /** How long it waited before it was sent. */
  readonly queued?: number;
  /** 0: no response. */
  readonly status?: number;
  readonly request?: readonly string[];
  readonly response?: readonly string[];
  /** Chromium's `_error`; undefined is null. */
  readonly error?: string;
  readonly type?: string;
  readonly address?: string;
  readonly initiator?: object | null;
  readonly pageref?: string | null;
  readonly location?: string;
  /** `firefox`: without Chromium's fields. */
  readonly writer?: 'chromium' | 'firefox';
  /** Fields laid over the entry. */
  readonly over?: object;
}

/** 12:00 on some day. */
export const noon = Date.parse('2026-11-22T12:00:00.000Z');

function headers(lines: readonly string[]): readonly object[] {
  return lines.map((line) => {
    const colon = line.indexOf(':', 1);
    return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
  });
}

export function rawEntry(parts: RawEntryParts = {}): object {
  const { url = 'https://api.test/', method = 'GET', status = 200, queued = 1 } = parts;
  const response = {
    status,
    headers: headers(parts.response ?? []),
    redirectURL: parts.location ?? '',
    content: { size: 0, mimeType: '' },
  };
  const entry = {
    startedDateTime: new Date(noon + (parts.start ?? 0)).toISOString(),
    time: parts.time ?? 10,
    request: { method, url, headers: headers(parts.request ?? ['Host: api.test']) },
    cache: {},
    serverIPAddress: parts.address ?? '',
  };
  if (parts.writer === 'firefox') {
    return { ...entry, response: response, timings: {}, _securityState: 'secure', ...parts.over };
  }
  return {
    ...entry,
    response: { ...response, _error: parts.error ?? null },
    timings: { _blocked_queueing: status === 0 ? -1 : queued },
    _resourceType: parts.type ?? 'fetch',
    _initiator: parts.initiator ?? { type: 'script' },
    ...(parts.pageref === undefined ? {} : { pageref: parts.pageref }),
    ...parts.over,
  };
}
