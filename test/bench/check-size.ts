import { isMet, table } from './row.ts';
import { size } from './size.ts';

/** Fails where a page of the built extension loads more than its budget: that does not depend on the machine. */
const rows = await size(() => {});
console.log(table(rows));
process.exitCode = rows.every(isMet) ? 0 : 1;
