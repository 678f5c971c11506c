import { HarStreamError } from '../stream-error.ts';

/** Programs whose own files hold no HAR, but which can write one. */
export type Program = 'charles' | 'devtools-trace' | 'fiddler' | 'netlog' | 'postman';

/** Why what was handed over cannot be read, or not to its end. Each has its words under `input.`. */
export type TroubleId =
  | 'empty'
  | 'gzip-broken'
  | 'markup'
  | 'too-deep'
  | 'too-large'
  | 'unpacks-too-large'
  | 'zip-broken'
  | 'zip-without-har'
  | `from-${Program}`;

/** What may end bytes before their text does. */
export type Ending = 'gzip-broken' | 'unpacks-too-large' | 'zip-broken';

/** Bytes that end, or cannot be unpacked any further, before their text does. What came before has been given. */
export class InputError extends HarStreamError {
  constructor(readonly trouble: TroubleId) {
    super(trouble, { line: 1, column: 1 });
  }

  /** null: it did not end, nothing of it could be read at all. */
  get ending(): Ending | null {
    const { trouble } = this;
    return trouble === 'gzip-broken' || trouble === 'unpacks-too-large' || trouble === 'zip-broken'
      ? trouble
      : null;
  }
}
