import { describe, expect, it } from 'vitest';
import { exchangeOf, firefox } from './exchange-of.ts';

describe('the resource type', () => {
  const firefoxTypes: readonly [headers: readonly string[], type: string][] = [
    [['Sec-Fetch-Dest: style'], 'stylesheet'],
    [['Sec-Fetch-Dest: iframe'], 'document'],
    [['Sec-Fetch-Dest: video'], 'media'],
    [['Sec-Fetch-Dest: empty'], 'unknown'],
    [['Sec-Fetch-Dest: empty', 'Accept: text/event-stream'], 'eventsource'],
    [[], 'unknown'],
  ];
  it.each(firefoxTypes)('is read from %j', (request, type) => {
    expect(exchangeOf([{ writer: 'firefox', request }], firefox).resourceType).toBe(type);
  });

  it('is Chromium’s own', () => {
    expect(exchangeOf([{ type: 'xhr' }]).resourceType).toBe('xhr');
  });
});
