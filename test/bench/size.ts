import { fileURLToPath } from 'node:url';
import { budgets, firstLoad } from './page-size.ts';
import type { Question } from './row.ts';

const extension = fileURLToPath(new URL('../../dist/chromium', import.meta.url));

/** What each page of the extension loads at first, against its budget. */
export const size: Question = async () =>
  budgets.map(({ page, bytes }) => {
    const loaded = firstLoad(extension, page);
    const inKb = (count: number) => `${(count / 1024).toFixed(1)} KB`;
    return {
      question: `first load of ${page}, gzipped, against its budget`,
      ours: inKb(loaded),
      against: inKb(bytes),
      ratio: loaded / bytes,
      goal: 1,
    };
  });
