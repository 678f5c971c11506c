import { type Bench, becomes } from './bench.ts';
import type { FeatureId } from './table.ts';

/**
 * Does with each feature what a person does; resolves to whether it works there. Each waits for one or the other, never for a
 * time. They follow each other, on one page.
 */
export const isThere: Readonly<Record<FeatureId, (bench: Bench) => Promise<boolean>>> = {
  async reason({ run, row, server: { api } }) {
    await run(`call('${api}/hidden')`);
    return row('/hidden', 'blocked allow-origin-missing');
  },
  async outcome({ run, row, server: { api } }) {
    await run(`call('${api}/credentials', { credentials: 'include' })`);
    return row('/credentials', 'blocked allow-origin-wildcard-with-credentials');
  },
  async 'own-name'({ open, says }) {
    await open('/hidden');
    return says('.badge.name', /MissingAllowOriginHeader|CORSMissingAllowOrigin/);
  },
  async running({ name, run, press, noted, isListed, server: { api } }) {
    await run(`call('${api}/waits')`);
    // While Firefox's log is read it takes up nothing: a person looks for a call that the Network panel already shows.
    await becomes(() => noted('waits'));
    if (name === 'firefox') await press('[data-testid="look-for-running"]');
    return becomes(() => isListed('/waits'));
  },
  async line(bench) {
    const { goto, open, run, says, server } = bench;
    await goto(`${server.home}/page`);
    await bench.record(bench.name === 'firefox');
    await run(`call('${server.api}/line')`);
    await open('/line');
    return says('[data-testid="call-site"]', /:\d+/);
  },
  async policy(bench) {
    const { goto, run, row, server } = bench;
    await goto(`${server.home}/page-csp`);
    await bench.record(true);
    await run(`call('${server.api}/policy')`);
    return row('/policy', 'failed content-security-policy');
  },
  async 'network-panel'({ goto, run, open, firstOf, server: { home, api } }) {
    await goto(`${home}/page`);
    await run(`call('${api}/hidden')`);
    await open('/hidden');
    const there = '[data-testid="network"]';
    return (await firstOf(there, '[data-testid="network-by-hand"]')) === there;
  },
  async 'open-line'(bench) {
    const { run, open, firstOf, server } = bench;
    await bench.record(bench.name === 'firefox');
    await run(`call('${server.api}/click')`);
    await open('/click');
    const there = 'button[data-testid="call-site"]';
    return (await firstOf(there, 'span[data-testid="call-site"][title]')) === there;
  },
  async try({ open, firstOf }) {
    await open('/hidden', 'fix');
    const there = '[data-testid="try-start"]';
    return (await firstOf(there)) === there;
  },
  async 'send-again'({ open, press, says }) {
    await open('/hidden');
    await press('[data-testid="send-again"]');
    return says('[data-testid="repeated"], [data-testid="repeat"]', /again/);
  },
  async 'send-from-frame'({ name, goto, run, row, open, press, firstOf, server: { home } }) {
    await goto(`${home}/page-frame`);
    const url = `${home}/from-frame`;
    await run(`document.querySelector('iframe').contentWindow.postMessage('${url}', '*')`);
    // Before its headers have come, its row does not tell who made it. In Firefox it stays open.
    if (name === 'chromium') await row(url, 'allowed');
    await open(url);
    await press('[data-testid="send-again"]');
    const there = '[data-testid="repeated"], [data-testid="repeat"]';
    return (await firstOf(there, '[data-testid="not-sent"]')) === there;
  },
};
