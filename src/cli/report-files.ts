/** Which reports to write, and where; null: not that one. */
export interface ReportFiles {
  readonly junit: string | null;
  readonly sarif: string | null;
}
