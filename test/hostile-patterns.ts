import { parseSync } from 'vite';
import { visit } from './architecture.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Patterns that what others sent breaks, each as `path: code`:
 *
 * - A list spread into a call. `Math.max(...list)` and `push(...list)` throw for a list of some 100,000.
 * - A plain object asked by any text. `table['toString']` is a function, `'constructor' in table` is true.
 * - A URL read without `parseUrl`: `new URL` throws, and `URL.canParse` is wrong in Node 20 after some thousand calls.
 */
export function hostilePatterns(path: string, code: string): readonly string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const found: string[] = [];
  visit(program, (node) => {
    const place = hostile(node as unknown as Node);
    if (place !== null) found.push(`${path}: ${code.slice(place.start, place.end).replace(/\s+/g, ' ')}`);
  });
  return found;
}

/** The part of the code that is one of the patterns. */
function hostile(node: Node): Node | null {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      if (readsUrl(node)) return node;
      return (node.arguments as readonly Node[]).some(({ type }) => type === 'SpreadElement') ? node : null;
    case 'BinaryExpression':
      return node.operator === 'in' && (node.left as Node).type !== 'Literal' ? node : null;
    case 'VariableDeclarator':
      return isTableOfAnyText(node) ? (node.id as Node) : null;
    case 'MemberExpression':
      return node.computed === true && isCastKey(node.property as Node) ? node : null;
    default:
      return null;
  }
}

/** A URL that we wrote ourselves parses. */
function readsUrl({ type, callee, arguments: args }: Node): boolean {
  const { name, object, property } = callee as { name?: string; object?: Node; property?: Node };
  if (type === 'NewExpression') return name === 'URL' && (args as readonly Node[])[0]?.type !== 'Literal';
  return object?.name === 'URL' && property?.name === 'canParse';
}

/** `const table: Record<string, …> = { … }`: only a type with its keys listed lets the compiler refuse a text. */
function isTableOfAnyText({ id, init }: Node): boolean {
  const annotation = (id as Node & { typeAnnotation?: { typeAnnotation: Node } }).typeAnnotation
    ?.typeAnnotation;
  if (annotation === undefined || !hasAnyTextKeys(annotation)) return false;
  return init !== null && isPlainObject(init as Node);
}

function hasAnyTextKeys(type: Node): boolean {
  let found = false;
  visit(type as never, (node) => {
    const each = node as unknown as Node & {
      typeName?: { name?: string };
      typeArguments?: { params: readonly Node[] };
    };
    found ||= each.type === 'TSIndexSignature';
    found ||= each.typeName?.name === 'Record' && each.typeArguments?.params[0]?.type === 'TSStringKeyword';
  });
  return found;
}

function isPlainObject(init: Node): boolean {
  if (init.type.startsWith('TS')) return isPlainObject(init.expression as Node);
  if (init.type !== 'ObjectExpression') return false;
  return !(init.properties as readonly { key?: { name?: string } }[]).some(
    ({ key }) => key?.name === '__proto__',
  );
}

/** `table[text as Key]`; an index is a number. */
function isCastKey(property: Node): boolean {
  if (property.type !== 'TSAsExpression') return false;
  return (property.typeAnnotation as Node).type !== 'TSNumberKeyword';
}
