/** Why a value is none: what its words turn on. */
export type ValueFault =
  | 'empty'
  /** `true`, in other letters. */
  | 'letters'
  | 'quotes'
  | 'pattern'
  | 'list'
  /** A word for all, or the value of a switch. */
  | 'word'
  | 'variable'
  /** Of Access-Control-Allow-Credentials, which has one value. */
  | 'not-true';

/** What a template, a variable, a language or a person left in a value that should have been an origin; the first counts. */
const origins: readonly (readonly [ValueFault, RegExp])[] = [
  ['empty', /^$/],
  ['list', /^\[(?!object ).*\]$/i],
  ['quotes', /^["'].*["']$/],
  ['pattern', /^(?:\/.*\/[a-z]*|\^.*|.*\\\..*|(?:[a-z][a-z0-9+.-]*:\/\/)?\*[.:].*|.*\/\*|.*:\*)$/i],
  ['word', /^(?:true|false|all|any|none|self|'self'|same-origin)$/i],
  [
    'variable',
    /^(?:undefined|null|\(null\)|nil|nan|\[object object\]|function.*|\$.*|%.*%|%\{.*|\{\{.*\}\}|<.*>)$/i,
  ],
];

/** null: it may be right, or it is wrong in another way. */
export function faultOfOrigin(value: string): ValueFault | null {
  if (value === 'null') return null;
  return origins.find(([, pattern]) => pattern.test(value))?.[0] ?? null;
}

/** null: it is right, or means no on purpose. */
export function faultOfCredentials(value: string): ValueFault | null {
  // A list of them is a header that was sent twice.
  if (value === 'true' || /^(?:false|)$|,/i.test(value)) return null;
  return /^["']?true["']?$/i.test(value) ? (/["']/.test(value) ? 'quotes' : 'letters') : 'not-true';
}
