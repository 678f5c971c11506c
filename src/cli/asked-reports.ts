import { plain } from '../words/plain.ts';
import type { Io } from './io.ts';
import type { ReportFiles } from './report-files.ts';
import type { Reports } from './reports/reports.ts';

/** null: none is asked for. */
export async function reportsOf(command: ReportFiles): Promise<Reports | null> {
  if (command.junit === null && command.sarif === null) return null;
  return (await import('./reports/reports.ts')).createReports(command);
}

/** Whether all reports are; what is not is said. */
export async function written(reports: Reports | null, io: Io): Promise<boolean> {
  const trouble = (await reports?.write()) ?? null;
  if (trouble !== null) io.err(`cors-lens: ${plain(trouble)}\n`);
  return trouble === null;
}
