import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { type Contract, type ContractOptions, contractOf, usualOptions } from './contract.ts';
import type { CannotWrite, ExportedFile, Subject } from './format.ts';
import { type FormatId, formats } from './formats/register.ts';
import { createRedactor, type Replaced } from './redact.ts';
import { meetSecrets } from './redact-subject.ts';

export interface ExportOptions extends Partial<Omit<ContractOptions, 'body'>> {
  /** The person wants secrets kept, in this export. */
  readonly keepSecrets?: boolean;
  /** By an exchange's id; only on request. */
  readonly bodies?: ReadonlyMap<string, string>;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  /** What was taken out. */
  readonly replaced: readonly Replaced[];
  /** What is not in it, and why. */
  readonly notTestable: readonly { readonly id: string; readonly why: Text }[];
}

/** Exchanges as a file that somebody else can run or read. */
export function exportSubjects(
  subjects: readonly [Subject, ...Subject[]],
  id: FormatId,
  options: ExportOptions = {},
): Exported | CannotWrite {
  const redactor = createRedactor({ keep: options.keepSecrets ?? false });
  for (const subject of subjects) {
    meetSecrets(subject, options.bodies?.get(subject.exchange.id) ?? null, redactor);
  }
  const notTestable: { readonly id: string; readonly why: Text }[] = [];
  const contracts: Contract[] = [];
  const items = subjects.map((subject) => {
    const { exchange, decision, explanation } = subject;
    const made = contractOrTrouble(() =>
      contractOf(exchange, decision, explanation.title, redactor, {
        ...usualOptions,
        ...options,
        body: options.bodies?.get(exchange.id) ?? null,
      }),
    );
    if ('notTestable' in made) {
      notTestable.push({ id: exchange.id, why: made.notTestable });
      return { ...subject, contract: null };
    }
    contracts.push(made);
    return { ...subject, contract: made };
  });
  const format = formats[id];
  const [firstItem, ...otherItems] = items;
  const [first, ...rest] = contracts;
  if (firstItem === undefined) return { cannot: [] };
  if (format.kind === 'record') {
    const files = format.write([firstItem, ...otherItems], redactor);
    // What is recorded of a request that cannot be asserted is still a record, but for a case, which has nothing then.
    if ('cannot' in files) return { cannot: notTestable[0]?.why ?? files.cannot };
    return { files, replaced: redactor.replaced(), notTestable: id === 'case' ? notTestable : [] };
  }
  if (first === undefined) return { cannot: notTestable[0]?.why ?? [] };
  const files = format.write([first, ...rest]);
  return 'cannot' in files ? files : { files, replaced: redactor.replaced(), notTestable };
}

/** One exchange that a mistake of ours keeps from being written is left out by name; the others are there. */
function contractOrTrouble(make: () => ReturnType<typeof contractOf>): ReturnType<typeof contractOf> {
  try {
    return make();
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    return { notTestable: say('export.trouble', { trouble: `export: ${trouble}` }) };
  }
}
