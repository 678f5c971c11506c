import { devtools, settle } from './api.ts';

type OpenResource = (...args: unknown[]) => void;
const openResource = (devtools?.panels as { readonly openResource?: OpenResource } | undefined)?.openResource;

/**
 * Shows a line of a source, as clicking its link in the console does. Lines and columns count from 1. null: this browser
 * lets no panel do so (Firefox).
 */
export const openSource: ((url: string, line: number, column: number | null) => void) | null =
  openResource === undefined
    ? null
    : (url, line, column) => {
        try {
          // From 0; versions that know no column take the callback in its place.
          openResource(url, line - 1, (column ?? 1) - 1, () => {});
        } catch {
          openResource(url, line - 1, () => {});
        }
      };

interface NetworkPanel {
  show(options: { readonly filter: string }): Promise<void>;
}

const networkPanel = (devtools?.panels as { readonly network?: NetworkPanel } | undefined)?.network ?? null;

/**
 * Shows the Network panel with only what its filter leaves; null: this browser lets no panel do so.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/devtools/panels#type-NetworkPanel (Chrome 128)
 */
export const showInNetwork: ((filter: string) => void) | null =
  networkPanel === null ? null : (filter) => void networkPanel.show({ filter }).catch(() => {});

interface ShownPanel {
  readonly onShown?: { addListener(listener: () => void): void };
  readonly onHidden?: { addListener(listener: () => void): void };
}

/**
 * @param page with a leading slash: Firefox resolves it against the calling page, Chromium against the extension
 * @param onShown told when the panel comes to the front, and when another does
 */
export async function createPanel(
  title: string,
  icon: string,
  page: string,
  onShown: (shown: boolean) => void,
): Promise<void> {
  type Create = (...given: unknown[]) => unknown;
  const create = devtools?.panels.create as Create | undefined;
  const panel = (await settle((done) => create?.(title, icon, page, done))) as ShownPanel | null | undefined;
  panel?.onShown?.addListener(() => onShown(true));
  panel?.onHidden?.addListener(() => onShown(false));
}

export function themeName(): string {
  return devtools?.panels.themeName ?? 'default';
}

/** Firefox has an event; Chromium one handler, since 99. */
export function onThemeChanged(listener: (themeName: string) => void): void {
  const panels = devtools?.panels as
    | (NonNullable<typeof devtools>['panels'] & {
        setThemeChangeHandler?: (handler: (name: string) => void) => void;
      })
    | undefined;
  if (panels?.setThemeChangeHandler !== undefined) panels.setThemeChangeHandler(listener);
  else panels?.onThemeChanged?.addListener(listener);
}
