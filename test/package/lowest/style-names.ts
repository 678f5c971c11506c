/** What a stylesheet asks of its browser: paths of MDN's data under `css`. */
export function namesOfStyle(css: string): readonly (readonly string[])[] {
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"[^"]*"|'[^']*'/g, '""');
  const found = new Map<string, readonly string[]>();
  const add = (...path: readonly string[]) => void found.set(path.join('.'), path);
  for (const [, name = ''] of text.matchAll(/@([a-z-]+)/g)) add('at-rules', name);
  for (const [, condition = ''] of text.matchAll(/@media([^{]*)\{/g)) {
    for (const [, feature = ''] of condition.matchAll(/\(\s*([a-z-]+)\s*:/g))
      add('at-rules', 'media', feature);
    if (/[<>]/.test(condition)) add('at-rules', 'media', 'range_syntax');
  }
  for (const [, selectors = ''] of text.matchAll(/(?:^|[{};])([^{};@]+)\{/g)) {
    for (const [, name = ''] of selectors.matchAll(/::?([a-z-]+)/g)) add('selectors', name);
  }
  if (/\{[^{}@]*&/.test(text)) add('selectors', 'nesting');
  for (const [, property = '', value = ''] of text.matchAll(
    /(?<=[{;\s])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g,
  )) {
    if (property.startsWith('--')) continue;
    add('properties', property);
    for (const [word] of value.matchAll(/(?<![\w-#.])[a-z][a-z-]*/g)) add('properties', property, word);
  }
  for (const [, name = ''] of text.matchAll(/(?<![\w-:])([a-z][a-z-]*)\(/g)) add('types', name);
  for (const [, unit = ''] of text.matchAll(/\d([a-z]+)\b/g)) add('types', 'length', unit);
  return [...found.values()];
}
