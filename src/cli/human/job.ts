import type { Job } from '../../explain/explanation.ts';
import { bare } from '../../words/plain.ts';
import { type PlainKey, say } from '../../words/say.ts';
import type { Page } from './page.ts';

const jobs: Readonly<Record<Job, PlainKey>> = {
  server: 'panel.job.server',
  proxy: 'panel.job.proxy',
  'auth-layer': 'panel.job.auth-layer',
  'page-code': 'panel.job.page-code',
  'browser-permission': 'panel.job.browser-permission',
  network: 'panel.job.network',
  'not-cors': 'panel.job.not-cors',
  nobody: 'panel.job.nobody',
};

/** Whose job it is; nothing where it is nobody's. */
export function jobLine(job: Job, { paint }: Page): readonly string[] {
  return job === 'nobody' ? [] : [paint('cyan', bare(say('cli.job', { job: say(jobs[job]) })))];
}
