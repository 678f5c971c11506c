/**
 * All that is asked of the browser, by subject in `browser/`. No other file knows the extension API, and none of these throw:
 * what the browser refuses is a value.
 */

export {
  changeRules,
  connectToWorker,
  lookName,
  onPort,
  onWake,
  type Port,
  permissions,
} from './browser/extension.ts';
export {
  canChooseFrame,
  evalInPage,
  noResponse,
  type PageReply,
  renewPageLine,
  tabId,
  type Where,
} from './browser/inspected-page.ts';
export { canReadLogAnyTime, getHar, onNavigated, onRequestFinished } from './browser/network.ts';
export { createPanel, onThemeChanged, openSource, showInNetwork, themeName } from './browser/panels.ts';
export { reloadPage, reloadWith } from './browser/reload.ts';
export { documentUrls, type Resource, resources } from './browser/resources.ts';
export { closeTabOf, openBeside } from './browser/tabs.ts';
