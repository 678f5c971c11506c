/** One request as a CI server lists it. All texts are visible, and without secrets unless those are kept. */
export interface ReportCase {
  /** Origin of the API, or the file where there is none. */
  readonly group: string;
  readonly name: string;
  /** `skipped`: not CORS, or not known. `error`: it could not be told from what was given. */
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'error';
  /** What it is a case of: the id of a reason, or a verdict. */
  readonly rule: string;
  /** One line. */
  readonly message: string;
  readonly details: string;
  /** Its place in the HAR; null: it has none there. */
  readonly at: string | null;
}
