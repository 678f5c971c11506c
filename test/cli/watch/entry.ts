/** An entry as Chromium's DevTools write it, of a GET from `https://app.test` to `https://api.test`. */
export function chromiumEntry({
  headers = {},
  error = null,
  url = 'https://api.test/items',
}: EntryOptions): object {
  const named = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).map(([name, value]) => ({ name, value }));
  return {
    ...{ startedDateTime: '2026-11-01T10:00:00.000Z', time: 10, _resourceType: 'fetch' },
    _initiator: { type: 'script' },
    request: {
      ...{ method: 'GET', url },
      headers: named({ Host: 'api.test', Origin: 'https://app.test', 'Sec-Fetch-Mode': 'cors' }),
    },
    response: { status: 200, headers: named(headers), _error: error },
  };
}

interface EntryOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: string | null;
  readonly url?: string;
}
