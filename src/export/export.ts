import type { Analyzed } from '../explain/explanation.ts';
import type { Text } from '../words/text.ts';
import { type Contract, type ContractOptions, usualOptions } from './contract.ts';
import type { CannotWrite, ExportedFile } from './format.ts';
import { type FormatId, formats } from './formats/register.ts';
import { contractOf } from './make-contract.ts';
import { createRedactor, type Replaced } from './redact.ts';
import { meetSecrets } from './redact-analyzed.ts';
import { attempt, writeFiles } from './write-files.ts';

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
export function exportAnalyzed(
  subjects: readonly [Analyzed, ...Analyzed[]],
  id: FormatId,
  options: ExportOptions = {},
): Exported | CannotWrite {
  const redactor = createRedactor({ keep: options.keepSecrets ?? false });
  /** By a mistake of ours. */
  const leftOut: { readonly id: string; readonly why: Text }[] = [];
  const met = subjects.filter((subject) => {
    const { id } = subject.exchange;
    const meeting = attempt(() => meetSecrets(subject, options.bodies?.get(id) ?? null, redactor), redactor);
    // Whose secrets are not known is not written at all.
    if ('trouble' in meeting) leftOut.push({ id, why: meeting.trouble });
    return !('trouble' in meeting);
  });
  const notTestable: { readonly id: string; readonly why: Text }[] = [];
  const contracts: Contract[] = [];
  const idOf = new Map<Contract, string>();
  const items = met.map((subject) => {
    const { exchange, decision, explanation } = subject;
    const attempted = attempt(
      () =>
        contractOf(exchange, decision, explanation.title, redactor, {
          ...usualOptions,
          ...options,
          body: options.bodies?.get(exchange.id) ?? null,
        }),
      redactor,
    );
    const made = 'trouble' in attempted ? { notTestable: attempted.trouble } : attempted.made;
    if ('notTestable' in made) {
      notTestable.push({ id: exchange.id, why: made.notTestable });
      return { ...subject, contract: null };
    }
    contracts.push(made);
    idOf.set(made, exchange.id);
    return { ...subject, contract: made };
  });
  const format = formats[id];
  const [firstItem, ...otherItems] = items;
  const [first, ...rest] = contracts;
  if (firstItem === undefined) return { cannot: leftOut[0]?.why ?? [] };
  if (format.kind === 'record') {
    const written = writeFiles([firstItem, ...otherItems], (some) => format.write(some, redactor), redactor);
    for (const { item, why } of written.leftOut) leftOut.push({ id: item.exchange.id, why });
    const { files } = written;
    // What is recorded of a request that cannot be asserted is still a record, but for a case, which has nothing then.
    if ('cannot' in files) return { cannot: notTestable[0]?.why ?? files.cannot };
    const others = id === 'case' ? notTestable : [];
    return { files, replaced: redactor.replaced(), notTestable: [...others, ...leftOut] };
  }
  if (first === undefined) return { cannot: notTestable[0]?.why ?? leftOut[0]?.why ?? [] };
  const written = writeFiles([first, ...rest], format.write, redactor);
  for (const { item, why } of written.leftOut) leftOut.push({ id: idOf.get(item) ?? '', why });
  const { files } = written;
  if ('cannot' in files) return files;
  return { files, replaced: redactor.replaced(), notTestable: [...notTestable, ...leftOut] };
}
