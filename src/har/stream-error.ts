/** Where a text stopped being JSON. What came before it has been given. */
export class HarStreamError extends Error {
  constructor(
    message: string,
    /** Both count from 1, columns in bytes. */
    readonly place: { readonly line: number; readonly column: number },
  ) {
    super(message);
  }
}
