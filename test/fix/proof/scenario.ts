/** One broken exchange that our configuration must fix, or one that must stay refused. */
export interface Scenario {
  readonly name: string;
  /** null: as it has to be. */
  readonly problem: string | null;
}
