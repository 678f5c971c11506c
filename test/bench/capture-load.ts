import { captureExtension } from '../browser/capture.ts';
import { launchFirefox } from '../browser/firefox/launch.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { type Pairing, runBurst, runPairing, runPairingInFirefox } from '../browser/load-runs.ts';
import { startLoadServer } from '../browser/load-server.ts';
import { runMemory } from '../browser/memory-run.ts';
import { timedPage } from '../browser/timed-page.ts';
import { interleaved } from './measure.ts';

/** `npm run capture-load [bursts|pairs|overhead|memory …]`: capture at full size, with its figures. */

const wanted = process.argv.slice(2);
const asked = (part: string) => wanted.length === 0 || wanted.includes(part);
const seed = Number(process.env.CORS_LENS_SEED ?? Date.now() % 1_000_000);
console.log(`seed ${seed}: CORS_LENS_SEED=${seed} repeats it`);

const server = await startLoadServer(seed);
const browser = await launchChromium({ extensions: [builtExtension] });
let good = true;
try {
  if (asked('bursts')) {
    for (const sent of [300, 1000]) {
      const { incomplete, completed, reasons } = await runBurst(browser, server, sent);
      console.log(
        `burst of ${sent}: ${incomplete} came incomplete, ${completed} completed; ${JSON.stringify(reasons)}`,
      );
      good &&= completed === incomplete && reasons['allow-origin-missing'] === sent;
    }
  }
  if (asked('pairs')) {
    told('Chromium', await runPairing(browser, server, 1000));
    const firefox = await launchFirefox({ hosts: ['localhost'], certificates: [] });
    try {
      const extension = await firefox.install(captureExtension);
      told('Firefox', await runPairingInFirefox(firefox, extension, server, 1000));
    } finally {
      await firefox.close();
    }
  }
  if (asked('overhead')) {
    const bare = await launchChromium({ extensions: [] });
    try {
      const { without, withExtension, withRecorder } = await interleaved(
        {
          without: (await timedPage(bare, 'nothing', server, 1000)).run,
          withExtension: (await timedPage(browser, 'panel', server, 1000)).run,
          withRecorder: (await timedPage(browser, 'recorder', server, 1000)).run,
        },
        5,
        0,
      );
      console.log(
        `1,000 requests: extension × ${(withExtension / without).toFixed(3)}, and recorder × ${(withRecorder / without).toFixed(3)} of ${without.toFixed(0)} ms without`,
      );
    } finally {
      await bare.close();
    }
  }
  if (asked('memory')) {
    const found = await runMemory(browser, server, 100_000, 20_000, ({ entries, heapMb, rows }) =>
      console.log(`after ${entries} entries: ${heapMb} MB of heap, ${rows} rows`),
    );
    const [, second] = found;
    const last = found.at(-1);
    // Flat once the limit is reached: what remains may differ by what is just being let go.
    good &&= second !== undefined && last !== undefined && last.heapMb < second.heapMb * 1.5;
  }
} finally {
  await browser.close();
  server.close();
}
process.exitCode = good ? 0 : 1;

function told(name: string, { sent, known, right, wrong, tied }: Pairing): void {
  console.log(
    `${sent} preflighted to one URL in ${name}: ${right} of ${known} pairs right, ${wrong} wrong, ${tied} swapped within a millisecond`,
  );
  good &&= right + tied === sent && known === sent;
}
