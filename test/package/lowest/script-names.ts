import { parseSync } from 'vite';

/** What a script asks of its browser, by name. */
export interface ScriptNames {
  /** `structuredClone`, `Map`: used, and not declared in the script. */
  readonly globals: Set<string>;
  /** `navigator.clipboard.writeText`, `Object.groupBy`: of a global. */
  readonly paths: Set<string>;
  /** `showPopover`: of whatever it is of. */
  readonly members: Set<string>;
  /** Keys of objects, which may be options. */
  readonly keys: Set<string>;
  /** `beforetoggle`. */
  readonly events: Set<string>;
  /** `dialog`, and `dialog.open` for each attribute that it is given. */
  readonly elements: Set<string>;
  /** With flags: `/a/v`. */
  readonly patterns: Set<string>;
  /** Of objects of its own: what its types, classes and objects declare, and what it sets. */
  readonly own: Set<string>;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** @param file tells the language by its end */
export function namesOfScript(file: string, code: string): ScriptNames {
  const { program, errors } = parseSync(file, code);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const names: ScriptNames = {
    globals: new Set(),
    paths: new Set(),
    members: new Set(),
    keys: new Set(),
    events: new Set(),
    elements: new Set(),
    patterns: new Set(),
    own: new Set(),
  };
  const declared = new Set<string>();
  new Walk(names, declared).visit(program);
  for (const name of declared) names.globals.delete(name);
  for (const path of names.paths) if (declared.has(path.split('.')[0] ?? '')) names.paths.delete(path);
  return names;
}

class Walk {
  private readonly names: ScriptNames;
  private readonly declared: Set<string>;

  constructor(names: ScriptNames, declared: Set<string>) {
    this.names = names;
    this.declared = declared;
  }

  visit(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) this.visit(each);
    if (!isNode(value)) return;
    const special = this.special[value.type];
    if (value.type.startsWith('TS')) this.visitType(value);
    else if (special === undefined) this.visitAll(value);
    else special(value);
  }

  /** Types ask nothing of a browser; `a as B` and `a!` are expressions. */
  private visitType(node: Node): void {
    if (node.type === 'TSPropertySignature' || node.type === 'TSMethodSignature') this.addOwn(node);
    if (isNode(node.expression)) this.visit(node.expression);
    else
      this.visitAll(
        node,
        'key',
        'exprName',
        'typeName',
        'id',
        'params',
        'parameters',
        'label',
        'elementTypes',
      );
  }

  private addOwn(node: Node): void {
    const name = keyOf(node.key, node.computed === true);
    if (name !== null) this.names.own.add(name);
  }

  private visitAll(node: Node, ...without: readonly string[]): void {
    for (const [key, value] of Object.entries(node)) if (!without.includes(key)) this.visit(value);
  }

  private readonly special: Readonly<Record<string, (node: Node) => void>> = {
    Identifier: (node) => void this.names.globals.add(String(node.name)),
    MemberExpression: (node) => {
      const name = keyOf(node.property, node.computed === true);
      if (name !== null) this.names.members.add(name);
      const path = pathOf(node);
      if (path !== null) this.names.paths.add(path);
      this.visit(node.object);
      if (node.computed === true) this.visit(node.property);
    },
    Property: (node) => {
      const name = keyOf(node.key, node.computed === true);
      if (name !== null) this.names.keys.add(name);
      this.addOwn(node);
      if (node.computed === true) this.visit(node.key);
      this.visit(node.value);
    },
    MethodDefinition: (node) => this.visitMember(node),
    PropertyDefinition: (node) => this.visitMember(node),
    AssignmentExpression: (node) => {
      const set = node.left as Node;
      if (set.type === 'MemberExpression')
        this.addOwn({ type: '', key: set.property, computed: set.computed });
      this.visitAll(node);
    },
    ImportDeclaration: (node) => this.declare(node.specifiers),
    ImportSpecifier: (node) => this.declare(node.local),
    ExportNamedDeclaration: (node) => this.visit(node.declaration),
    ExportAllDeclaration: () => {},
    LabeledStatement: (node) => this.visit(node.body),
    BreakStatement: () => {},
    ContinueStatement: () => {},
    VariableDeclarator: (node) => this.declareAndVisit(node, 'id'),
    FunctionDeclaration: (node) => this.declareAndVisit(node, 'id', 'params'),
    FunctionExpression: (node) => this.declareAndVisit(node, 'id', 'params'),
    ArrowFunctionExpression: (node) => this.declareAndVisit(node, 'params'),
    ClassDeclaration: (node) => this.declareAndVisit(node, 'id'),
    CatchClause: (node) => this.declareAndVisit(node, 'param'),
    CallExpression: (node) => {
      const [first] = node.arguments as readonly Node[];
      const called = node.callee as Node;
      const isListening =
        called.type === 'MemberExpression' && keyOf(called.property, false) === 'addEventListener';
      if (isListening && typeof first?.value === 'string') this.names.events.add(first.value);
      this.visitAll(node);
    },
    Literal: (node) => {
      const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined;
      if (regex !== undefined) this.names.patterns.add(`/${regex.pattern}/${regex.flags}`);
    },
    JSXOpeningElement: (node) => {
      const element = nameOfJsx(node.name);
      if (element !== null) this.names.elements.add(element);
      for (const attribute of node.attributes as readonly Node[]) {
        const name = nameOfJsx(attribute.name);
        if (element === null || name === null) continue;
        if (/^on[A-Z]/.test(name)) this.names.events.add(name.slice(2).toLowerCase());
        else this.names.elements.add(`${element}.${name.toLowerCase()}`);
      }
      this.visitAll(node, 'name');
    },
    JSXClosingElement: () => {},
    JSXAttribute: (node) => this.visit(node.value),
  };

  private visitMember(node: Node): void {
    this.addOwn(node);
    this.visitAll(node, node.computed === true ? '' : 'key');
  }

  private declareAndVisit(node: Node, ...parts: readonly string[]): void {
    for (const part of parts) this.declare(node[part]);
    this.visitAll(node, 'id');
    // Its defaults and its keys: `{ a = b }` asks for `a`, and for `b`.
    if (isNode(node.id) && node.id.type !== 'Identifier') this.visit(node.id);
  }

  private declare(pattern: unknown): void {
    if (Array.isArray(pattern)) for (const each of pattern) this.declare(each);
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') this.declared.add(String(pattern.name));
    for (const part of ['elements', 'properties', 'value', 'left', 'argument', 'local', 'parameter']) {
      this.declare(pattern[part]);
    }
  }
}

function keyOf(key: unknown, computed: boolean): string | null {
  if (!isNode(key)) return null;
  if (key.type === 'Literal' && typeof key.value === 'string') return key.value;
  return !computed && key.type === 'Identifier' ? String(key.name) : null;
}

function pathOf(node: Node): string | null {
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'ChainExpression' || node.type.startsWith('TS')) return pathOf(node.expression as Node);
  if (node.type !== 'MemberExpression') return null;
  const before = pathOf(node.object as Node);
  const name = keyOf(node.property, node.computed === true);
  return before === null || name === null ? null : `${before}.${name}`;
}

/** Of an element of HTML; null: a component. */
function nameOfJsx(name: unknown): string | null {
  if (!isNode(name) || name.type !== 'JSXIdentifier') return null;
  return /^[a-z]/.test(String(name.name)) ? String(name.name) : null;
}
