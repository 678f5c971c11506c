/** The browser as src/capture/browser.ts shows it, with strings to pull. */
export interface FakeBrowser {
  /** null: outside DevTools. */
  tabId: number | null;
  /** What `getHar()` gives; a function is asked each time. */
  log: readonly object[] | (() => Promise<readonly object[]>);
  /** How often the log was read. */
  readings: number;
  /** In Firefox reading the log costs what comes meanwhile. */
  readsLogAnyTime: boolean;
  /** What the page returns for each expression. */
  page: {
    url: string;
    secureContext: boolean;
    states: object | null;
    /** How often it was asked about itself. */
    asked: number;
    /** The functions it is asked through, as the engine prints them. */
    natives: Readonly<Record<number, string>>;
    trouble: string | null;
  };
  theme: string;
  finish(entry: object): void;
  /** Another document. */
  navigate(url: string): void;
  /** Another URL of the same document, as Chromium tells it. */
  push(url: string): void;
  /** How often the document was asked who it is. */
  identified: number;
  changeTheme(name: string): void;
  /** Stands in the place of the module. */
  readonly module: object;
}

export function fakeBrowser(): FakeBrowser {
  let told: (request: unknown) => void = () => {};
  let navigated: (url: string) => void = () => {};
  /** What has been declared in the document. */
  let declared = new Map<string, number>();
  let themed: (name: string) => void = () => {};
  const fake: FakeBrowser = {
    // A channel is heard by every thread of the process: each test file has a tab of its own.
    tabId: Math.floor(Math.random() * 2 ** 40),
    log: [],
    readings: 0,
    readsLogAnyTime: true,
    page: { url: 'https://app.test/', secureContext: true, states: {}, asked: 0, natives: {}, trouble: null },
    theme: 'default',
    finish: (entry) => told(entry),
    navigate(url) {
      declared = new Map();
      navigated(url);
    },
    push: (url) => navigated(url),
    identified: 0,
    changeTheme: (name) => themed(name),
    get module() {
      return {
        tabId: fake.tabId,
        showInNetwork: null,
        canReadLogAnyTime: () => fake.readsLogAnyTime,
        async getHar() {
          fake.readings++;
          return { entries: typeof fake.log === 'function' ? await fake.log() : fake.log };
        },
        onRequestFinished: (listener: typeof told) => {
          told = listener;
        },
        onNavigated: (listener: typeof navigated) => {
          navigated = listener;
        },
        renewPageLine: async () => false,
        async evalInPage(expression: string) {
          const { trouble, url, secureContext, states } = fake.page;
          if (trouble !== null) return { trouble, thrown: false };
          const [, asked] = /^typeof (d\w+)/.exec(expression) ?? [];
          if (asked !== undefined) {
            fake.identified++;
            return { value: declared.get(asked) ?? null };
          }
          const [, name, mark] = /^const (d\w+) = (\d+)/.exec(expression) ?? [];
          if (name !== undefined) {
            if (declared.has(name)) return { trouble: 'SyntaxError', thrown: true };
            declared.set(name, Number(mark));
            return { value: Number(mark) };
          }
          const [, call] = /^p\w+\.(ask|states)\(/.exec(expression) ?? [];
          if (call === 'ask') {
            fake.page.asked++;
            return { value: `5\n${secureContext}\n${url}` };
          }
          if (call === 'states') {
            return {
              value: Object.entries(states ?? {})
                .map((state) => `${state.join(' ')}\n`)
                .join(''),
            };
          }
          const [, native] = /throw p\w+\.natives\[(\d+)\]/.exec(expression) ?? [];
          if (native !== undefined) {
            const thrown = fake.page.natives[Number(native)];
            return thrown === undefined ? { value: undefined } : { trouble: thrown, thrown: true };
          }
          return { value: 1 };
        },
        permissions: null,
        // No extension stands behind it.
        connectToWorker: () => null,
        lookName: '',
        changeRules: () => null,
        themeName: () => fake.theme,
        onThemeChanged: (listener: typeof themed) => {
          themed = listener;
        },
      };
    },
  };
  return fake;
}
