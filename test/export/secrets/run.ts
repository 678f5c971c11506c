import { casesOf, leftIn } from './survey.ts';

/** Plants so many secrets and says which are left: `tsx test/export/secrets/run.ts [seed] [count]`. */
const [seed = Date.now() % 2 ** 31, count = 300] = process.argv.slice(2).map(Number);
let left = 0;
let arguable = 0;
for (const each of casesOf(seed, count)) {
  const where = await leftIn(each);
  if (where.length === 0) continue;
  left++;
  if (each.arguable) arguable++;
  console.log(
    `${each.kind} · ${each.place} · ${where.join(' ')}\n  ${JSON.stringify(each.planted).slice(0, 300)}`,
  );
}
console.log(`seed ${seed}: ${left} of ${count} left, ${arguable} of them arguable`);
