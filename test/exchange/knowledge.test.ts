import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/exchange/knowledge.ts';
import { entry } from '../capture/recorder/entry.ts';

const asked = (index: number) =>
  entry({
    index,
    startedMs: index,
    request: { method: 'GET', url: `https://api.test/${index}`, headers: [] },
    serverAddress: '203.0.113.7',
  });

describe('what the rest of the capture knows', () => {
  it('is the recent responses to however many URLs, and the address of a host for good', () => {
    const knowledge = new Knowledge<object>();
    for (let index = 0; index < 60_000; index++) knowledge.learn(asked(index));
    const view = knowledge.viewFor({});
    expect(view.cacheable('https://api.test/59999', null)).toMatchObject({ status: 200 });
    expect(view.cacheable('https://api.test/0', null)).toBeNull();
    expect(view.address('api.test')).toBe('203.0.113.7');
  });
});
