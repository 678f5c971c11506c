export const featureBrowsers = ['chromium', 'firefox'] as const;

export type FeatureBrowserName = (typeof featureBrowsers)[number];

interface Feature {
  readonly name: string;
  /** `yes`, with what is different there, or after `no: ` what there is instead. */
  readonly in: Readonly<Record<FeatureBrowserName, string>>;
}

const everywhere = { chromium: 'yes', firefox: 'yes' } as const;

/** What the panel can do, and where: docs/browsers.md shows it, and test/e2e/browser-features.test.ts tries each cell. */
export const features = {
  reason: {
    name: 'The reason why a response was hidden',
    in: everywhere,
  },
  outcome: {
    name: 'What became of a call between ports of this machine, where no header tells the credentials mode',
    in: { chromium: 'yes', firefox: 'yes, by the page’s Resource Timing' },
  },
  'own-name': {
    name: 'The browser’s own name of the error',
    in: { chromium: 'yes: `Network.CorsError`', firefox: 'yes: the key of its console message' },
  },
  running: {
    name: 'Calls that still run',
    in: { chromium: 'yes, by itself', firefox: 'yes, when you press *Refresh*' },
  },
  line: {
    name: 'The line of code of a call',
    in: { chromium: 'yes', firefox: 'with *Record calls*' },
  },
  policy: {
    name: 'A call that the page’s own policy stopped, which no log has',
    in: { chromium: 'with *Record calls*', firefox: 'with *Record calls*' },
  },
  'network-panel': {
    name: 'The way from a row to the Network panel',
    in: { chromium: 'yes', firefox: 'no: the panel copies what to filter for there' },
  },
  'open-line': {
    name: 'A click on the line of code opens it',
    in: { chromium: 'yes', firefox: 'no: the panel says where to look for it' },
  },
  try: {
    name: '*Try it in this tab*',
    in: { chromium: 'yes', firefox: 'yes: a tab beside the page asks for the hosts' },
  },
  'send-again': {
    name: '*Send again*, from the page',
    in: everywhere,
  },
  'send-from-frame': {
    name: '*Send again*, from a frame of another origin',
    in: { chromium: 'yes', firefox: 'no: an extension can send from the page alone, and the panel says so' },
  },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureId = keyof typeof features;
