import { browsermob } from './browsermob.ts';
import { browsertime } from './browsertime.ts';
import { burp } from './burp.ts';
import { charles } from './charles.ts';
import { chromeHar } from './chrome-har.ts';
import { chromeHarCapturer } from './chrome-har-capturer.ts';
import { chromiumDevtools } from './chromium-devtools.ts';
import { cypress } from './cypress.ts';
import { fiddler } from './fiddler.ts';
import { firebug } from './firebug.ts';
import { firefox } from './firefox.ts';
import { fluxzy } from './fluxzy.ts';
import { httpToolkit } from './http-toolkit.ts';
import { httpwatch } from './httpwatch.ts';
import { insomnia } from './insomnia.ts';
import { internetExplorer } from './internet-explorer.ts';
import { k6 } from './k6.ts';
import { k6Recorder } from './k6-recorder.ts';
import { mitmproxy } from './mitmproxy.ts';
import { playwright } from './playwright.ts';
import { polly } from './polly.ts';
import { postman } from './postman.ts';
import { proxyman } from './proxyman.ts';
import { requestly } from './requestly.ts';
import { safari } from './safari.ts';
import { seleniumWire } from './selenium-wire.ts';
import { unknownWriter } from './unknown.ts';
import { webpagetest } from './webpagetest.ts';
import type { Marks, Writer, WriterFacts } from './writer.ts';
import { zap } from './zap.ts';

/** Every writer that is known. The first whose marks a log has wrote it; the last takes any. */
export const writers: readonly Writer[] = [
  playwright,
  chromeHar,
  chromeHarCapturer,
  browsertime,
  webpagetest,
  safari,
  firebug,
  firefox,
  internetExplorer,
  charles,
  fiddler,
  mitmproxy,
  httpToolkit,
  proxyman,
  browsermob,
  zap,
  burp,
  fluxzy,
  seleniumWire,
  requestly,
  httpwatch,
  cypress,
  k6Recorder,
  insomnia,
  postman,
  k6,
  polly,
  chromiumDevtools,
  unknownWriter,
];

export function writerOf(marks: Marks): WriterFacts {
  const { isOf: _, ...facts } = writers.find((writer) => writer.isOf(marks)) ?? unknownWriter;
  return facts;
}
