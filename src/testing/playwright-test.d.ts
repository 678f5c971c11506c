/** The part of Playwright's test runner that is used: it is no package of ours, but of whoever writes the tests. */
declare module '@playwright/test' {
  interface Page {
    context(): {
      newCDPSession(page: Page): Promise<unknown>;
      browser(): { version(): string } | null;
    };
  }
  interface TestInfo {
    attach(name: string, attached: { readonly body: string; readonly contentType: string }): Promise<void>;
  }
  type Fixture = (
    given: { readonly page: Page; readonly browserName: string },
    use: (value: unknown) => Promise<void>,
    testInfo: TestInfo,
  ) => Promise<void>;
  export const test: {
    extend(fixtures: Readonly<Record<string, readonly [Fixture, { readonly auto: true }]>>): unknown;
  };
  export const expect: { extend(matchers: object): unknown };
}
