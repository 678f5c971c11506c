import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureExtension } from '../browser/capture.ts';
import { launchFirefox } from '../browser/firefox/launch.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { runBurst, runPairing, runPairingInFirefox } from '../browser/load-runs.ts';
import { type LoadServer, startLoadServer } from '../browser/load-server.ts';

/** Small; `npm run capture-load` runs the same at full size. */

const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 1_000_000);
let server: LoadServer;
let browser: Browser;

beforeAll(async () => {
  console.log(`seed ${seed}: CORS_LENS_SEED=${seed} repeats it`);
  server = await startLoadServer(seed);
  browser = await launchChromium({ extensions: [builtExtension] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('capture under load', () => {
  it('each of many requests refused at once is explained, however late its headers came', async () => {
    const { incomplete, completed, reasons } = await runBurst(browser, server, 150);
    expect(reasons).toEqual({ 'allow-origin-missing': 150 });
    expect(completed).toBe(incomplete);
  });

  it('each of many preflighted requests to one URL has its own preflight', async () => {
    expect(await runPairing(browser, server, 150)).toEqual({
      ...{ sent: 150, known: 150, right: 150, wrong: 0, tied: 0 },
    });
  });

  it('each of many preflighted requests to one URL has its own preflight in Firefox', async () => {
    const firefox = await launchFirefox({ hosts: ['localhost'], certificates: [] });
    try {
      const extension = await firefox.install(captureExtension);
      const { known, right, wrong, tied } = await runPairingInFirefox(firefox, extension, server, 150);
      // How many begin in one millisecond depends on the machine; that such a row says so does not.
      expect({ known, wrong, told: right + tied }).toEqual({ known: 150, wrong: 0, told: 150 });
    } finally {
      await firefox.close();
    }
  });
});
