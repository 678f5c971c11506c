/** A filter with one more term, such as `-domain:api.test`; what says the opposite is taken out. */
export function withTerm(filter: string, term: string): string {
  const opposite = term.startsWith('-') ? term.slice(1) : `-${term}`;
  const words = filter.split(/\s+/).filter((word) => word !== '' && word !== term && word !== opposite);
  return [...words, term].join(' ');
}
