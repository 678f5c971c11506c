import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import '../../../src/explain/messages.ts';
import { exportAnalyzed } from '../../../src/export/export.ts';
import { formats } from '../../../src/export/formats/register.ts';
import { sayCount } from '../../../src/words/plural.ts';
import { say } from '../../../src/words/say.ts';
import { usePage } from '../../state/page-actions.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { TextList } from '../why/TextList.tsx';
import { ExportOptions, type Options } from './ExportOptions.tsx';
import { chosenFormat, rememberFormat } from './export-choice.ts';
import { FilePreview } from './FilePreview.tsx';
import { LinkPart } from './LinkPart.tsx';

export interface TestTabProps {
  /** The requests to write into one export, in the list's order. */
  readonly items: readonly [Analyzed, ...Analyzed[]];
}

const NO_BODIES: ReadonlyMap<string, string> = new Map();

interface Bodies {
  /** Whose they are; null: none have been read. */
  readonly of: TestTabProps['items'] | null;
  readonly read: ReadonlyMap<string, string>;
}

/** The failing request as a test that somebody else can run. What may be shown is asked for again each time. */
export function TestTab({ items }: TestTabProps) {
  const page = usePage();
  const [options, setOptions] = useState<Options>(() => ({
    format: chosenFormat(),
    mode: 'regression',
    keepSecrets: false,
    bodies: false,
  }));
  const [{ of, read }, setBodies] = useState<Bodies>({ of: null, read: NO_BODIES });
  const bodies = options.bodies && of === items ? read : NO_BODIES;
  /** What is there by now is not what was asked for. */
  const isReading = options.bodies && page !== null && of !== items;
  const exported = useMemo(
    () => exportAnalyzed(items, options.format, { ...options, bodies }),
    [items, options, bodies],
  );

  useEffect(() => {
    if (!options.bodies || page === null) return;
    let wanted = true;
    void page.bodiesOf(items).then((found) => wanted && setBodies({ of: items, read: found }));
    return () => {
      wanted = false;
    };
  }, [items, options.bodies, page]);

  function change(part: Partial<Options>): void {
    if (part.format !== undefined) rememberFormat(part.format);
    setOptions({ ...options, ...part });
  }

  return (
    <div class="test" data-testid="test">
      <p class="because">
        <TextView
          text={
            items.length === 1
              ? say(`export.about.${options.mode}`)
              : sayCount('export.tab.several', items.length)
          }
        />
      </p>
      {items.some(({ exchange }) => exchange.headersSet !== undefined) && (
        <p class="notice" data-testid="test-headers-set">
          {told('panel.under-override.test')}
        </p>
      )}
      <ExportOptions options={options} canReadBodies={page !== null} onChange={change} />
      {'cannot' in exported ? (
        <p class="notice" role="status" data-testid="cannot">
          <TextView text={exported.cannot} />
        </p>
      ) : (
        <>
          {exported.files.map((file) => (
            <FilePreview
              key={file.name}
              file={file}
              language={formats[options.format].language}
              isReading={isReading}
            />
          ))}
          <LinkPart items={items} />
          <TextList
            name={told('export.tab.replaced')}
            texts={exported.replaced.map(({ env, place }) =>
              say('export.tab.replaced.item', { name: env, place }),
            )}
          />
          <TextList name={told('export.tab.left-out')} texts={exported.notTestable.map(({ why }) => why)} />
        </>
      )}
    </div>
  );
}
