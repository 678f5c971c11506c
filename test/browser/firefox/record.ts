import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { startLab } from '../../lab/lab.ts';
import { captureExtension } from '../capture.ts';
import { byPage } from '../lab-page.ts';
import { written } from '../recording.ts';
import { isRunnable, launchForLab } from './lab.ts';
import { recordPage } from './record-page.ts';
import { firefoxRecordingFolder } from './recording.ts';

/**
 * Writes what an extension saw in Firefox of every scenario it can run: `test/fixtures/firefox-<major>/<scenario>.json`.
 * `npm run record:firefox -- id …` records those alone.
 */
const ids = process.argv.slice(2);
const lab = await startLab();
try {
  const firefox = await launchForLab(lab);
  try {
    const extension = await firefox.install(captureExtension);
    const folder = firefoxRecordingFolder(firefox.version.split('.')[0] ?? 'unknown');
    mkdirSync(folder, { recursive: true });
    const files = new Set<string>();
    for (const [page, scenarios] of byPage(lab)) {
      const asked = scenarios.filter(
        (each) => isRunnable(each) && (ids.length === 0 || ids.includes(each.id)),
      );
      if (asked.length === 0) continue;
      for (const one of await recordPage(firefox, extension, lab, page, asked)) {
        const file = `${one.scenario}.json`;
        writeFileSync(new URL(file, folder), written(one));
        files.add(file);
        console.log(`${one.scenario}: ${one.outcome.script?.text ?? 'no end'}`);
      }
    }
    const left = ids.length > 0 ? [] : readdirSync(folder).filter((file) => !files.has(file));
    for (const file of left) rmSync(new URL(file, folder));
    console.log(`${files.size} scenarios recorded`);
  } finally {
    await firefox.close();
  }
} finally {
  await lab.close();
}
