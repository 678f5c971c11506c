/** One broken exchange that our configuration was to mend, or one that was to stay refused. */
export interface Scenario {
  readonly name: string;
  /** null: as it has to be. */
  readonly problem: string | null;
}
