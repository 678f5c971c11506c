/** Runs in Firefox's own window: shows an extension's panel and evaluates in it. JSON both ways, and `patienceMs` beside it. */

const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
const { gDevTools } = require('devtools/client/framework/devtools');

/** The panel's own policy forbids eval; a sandbox with its powers is not asked. */
function frameScript() {
  addMessageListener('cors-lens:evaluate', async ({ data: { id, expression } }) => {
    let result;
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      result = { value: JSON.stringify((await Cu.evalInSandbox(expression, sandbox)) ?? null) };
    } catch (error) {
      result = { trouble: String(error) };
    }
    sendAsyncMessage('cors-lens:evaluated', { id, ...result });
  });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function viewOf(extensionId, type) {
  const toolbox = gDevTools.getToolboxForTab(gBrowser.selectedTab);
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(20)) {
    const { extension } = WebExtensionPolicy.getByID(extensionId);
    for (const view of extension.views) {
      if (view.viewType === type && view.devToolsToolbox === toolbox) return view.xulBrowser;
    }
  }
  throw new Error(`${extensionId} has no ${type}`);
}

globalThis.panelActions = {
  async showPanel(extensionId, label) {
    await viewOf(extensionId, 'devtools_page');
    const toolbox = gDevTools.getToolboxForTab(gBrowser.selectedTab);
    for (const end = Date.now() + patienceMs; Date.now() < end; await pause(20)) {
      const tool = toolbox.getAdditionalTools().find((each) => each.label === label);
      if (tool !== undefined) {
        await toolbox.selectTool(tool.id);
        await viewOf(extensionId, 'devtools_panel');
        return;
      }
    }
    throw new Error(`no panel ${label}`);
  },

  async evaluate(extensionId, expression) {
    const { messageManager } = await viewOf(extensionId, 'devtools_panel');
    const id = Services.uuid.generateUUID().toString();
    return new Promise((resolve, reject) => {
      const listener = ({ data }) => {
        if (data.id !== id) return;
        messageManager.removeMessageListener('cors-lens:evaluated', listener);
        if (data.trouble !== undefined) reject(new Error(data.trouble));
        else resolve(JSON.parse(data.value));
      };
      messageManager.addMessageListener('cors-lens:evaluated', listener);
      if (!messageManager.corsLensEvaluates) {
        messageManager.loadFrameScript(`data:,(${encodeURIComponent(frameScript)})()`, false);
        messageManager.corsLensEvaluates = true;
      }
      messageManager.sendAsyncMessage('cors-lens:evaluate', { id, expression });
    });
  },
};
