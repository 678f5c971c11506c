import { bounded, firstBytes, mostUnpacked, type ReadBytes } from './bytes.ts';
import { InputError } from './trouble.ts';
import { wrappingOf } from './wrapping.ts';

/** The text of JSON as it may be, in UTF-8. */
export interface Unwrapped {
  readonly read: ReadBytes;
  /** Whether it is any other than what was given. */
  readonly wrapped: boolean;
  /** How many more files an archive holds that could have been read as well. */
  readonly others: number;
}

/** A HAR that was compressed, archived and written in UTF-16 has three. */
const mostLayers = 4;

/**
 * Takes gzip, zip and UTF-16 off, whichever are there.
 *
 * @throws InputError at once, or later while it is read
 */
export async function unwrap(source: ReadBytes, most = mostUnpacked): Promise<Unwrapped> {
  let read = source;
  let others = 0;
  for (let layer = 0; layer <= mostLayers; layer++) {
    const packed = read;
    const wrapping = wrappingOf(await firstBytes(packed(), 4));
    switch (wrapping) {
      case null:
        return { read, wrapped: layer > 0, others };
      case 'charles':
        throw new InputError('from-charles');
      case 'gzip': {
        const { gunzip } = await import('./gunzip.ts');
        read = () => bounded(gunzip(packed()), most);
        break;
      }
      case 'zip': {
        const [{ filesInZip, namesInZip }, { chooseInZip }] = await Promise.all([
          import('./unzip.ts'),
          import('./zip-contents.ts'),
        ]);
        const choice = chooseInZip(await namesInZip(packed()));
        if (choice === null) throw new InputError('zip-without-har');
        if ('program' in choice) throw new InputError(`from-${choice.program}`);
        others += choice.others;
        read = () => bounded(filesInZip(packed(), choice.places), most);
        break;
      }
      default: {
        const { fromUtf16 } = await import('./utf-16.ts');
        read = () => fromUtf16(packed(), wrapping);
      }
    }
  }
  throw new InputError('too-deep');
}
