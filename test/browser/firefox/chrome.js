/** Runs in Firefox's own window, with its powers. What goes in and comes back is JSON; `patienceMs` comes beside it. */

const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
const { gDevTools } = require('devtools/client/framework/devtools');

/** Marionette keeps the sandbox, so this outlives a single call. */
globalThis.kept ??= { messages: [], errors: [], listener: null, channels: null };
const { kept } = globalThis;

const channelTopics = ['http-on-opening-request', 'http-on-before-connect', 'http-on-examine-response'];

/** Shown to the extension's devtools page, whose own policy forbids eval: reads the globals that capture.js leaves. */
function frameScript() {
  const replies = {
    subscribed: (page) => page.subscribed === true,
    delivered: (page) => page.delivered.splice(0),
    har: async (page) => (await page.getHAR()).entries,
  };
  addMessageListener('cors-lens:ask', async ({ data: { id, question } }) => {
    let text;
    try {
      text = JSON.stringify(await replies[question](content.wrappedJSObject));
    } catch (error) {
      text = JSON.stringify({ trouble: String(error) });
    }
    sendAsyncMessage('cors-lens:reply', { id, text });
  });
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The frame of the extension's devtools page for the toolbox of the selected tab. */
async function devtoolsPage(extensionId) {
  const toolbox = gDevTools.getToolboxForTab(gBrowser.selectedTab);
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(20)) {
    const { extension } = WebExtensionPolicy.getByID(extensionId);
    for (const view of extension.views) {
      if (view.viewType === 'devtools_page' && view.devToolsToolbox === toolbox) return view.xulBrowser;
    }
  }
  throw new Error(`${extensionId} has no devtools page`);
}

async function notedRequests() {
  const network = await gDevTools.getToolboxForTab(gBrowser.selectedTab).getPanelWhenReady('netmonitor');
  const { requests } = network.panelWin.store.getState().requests;
  return [...requests.values()].map(({ method, url, status }) => ({ method, url, status: status ?? '' }));
}

globalThis.actions = {
  /** From now on every message that carries a CORS key is kept, and every error of an extension's. */
  watchConsole() {
    kept.listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError)) return;
        const { category, errorMessage, sourceName, flags } = message;
        if (category.startsWith('CORS')) kept.messages.push({ key: category, text: errorMessage });
        else if (sourceName?.startsWith('moz-extension:') && !(flags & Ci.nsIScriptError.warningFlag))
          kept.errors.push(errorMessage);
      },
    };
    Services.console.registerListener(kept.listener);
  },

  takeMessages: () => kept.messages.splice(0),

  takeErrors: () => kept.errors.splice(0),

  /** From now on it is noted which preflight was opened for which request, and what their headers name. */
  watchPreflights() {
    const header = (read) => {
      try {
        return read();
      } catch {
        return null;
      }
    };
    kept.channels = { askers: [], numbers: [] };
    let last = null;
    kept.channels.observer = {
      observe(subject, topic) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { isPreflight } = channel.loadInfo;
        // A request that needs a preflight opens it before anything else happens.
        if (topic === 'http-on-before-connect' && !isPreflight) {
          last = header(() => channel.getRequestHeader('x-id'));
        } else if (topic === 'http-on-opening-request' && isPreflight && last !== null) {
          kept.channels.askers.push([last, channel.channelId, channel.URI.spec]);
          last = null;
        } else if (topic === 'http-on-examine-response' && isPreflight) {
          const number = header(() => channel.getResponseHeader('x-response'));
          kept.channels.numbers.push([channel.channelId, number]);
        }
      },
    };
    for (const topic of channelTopics) Services.obs.addObserver(kept.channels.observer, topic);
  },

  /**
   * Pairs of a request's `x-id` and the `x-response` its preflight got; nothing is noted any more. The Network panel has all
   * of them then: what it lacks when its log is read never gets there.
   */
  async takePreflights() {
    const { askers, numbers, observer } = kept.channels;
    for (const topic of channelTopics) Services.obs.removeObserver(observer, topic);
    const urls = new Set(askers.map(([, , url]) => url));
    const missing = async () =>
      2 * askers.length - (await notedRequests()).filter(({ url }) => urls.has(url)).length;
    for (const end = Date.now() + patienceMs; (await missing()) > 0; await pause(100)) {
      if (Date.now() > end) throw new Error(`the Network panel lacks ${await missing()} requests`);
    }
    const numberOf = new Map(numbers);
    return askers.flatMap(([id, channel]) => (numberOf.has(channel) ? [[id, numberOf.get(channel)]] : []));
  },

  /** Takes certificates as good, each for one host and port alone. */
  trust(certificates) {
    const database = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB);
    const overrides = Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService);
    for (const { host, port, der } of certificates) {
      const certificate = database.constructX509FromBase64(der);
      overrides.rememberValidityOverride(host, port, {}, certificate, true);
    }
  },

  /** What the person decided when pages of an origin asked for `name`; `prompt`: nothing yet. */
  setPermission(origin, name, state) {
    const principal = Services.scriptSecurityManager.createContentPrincipalFromOrigin(origin);
    if (state === 'prompt') Services.perms.removeFromPrincipal(principal, name);
    else
      Services.perms.addFromPrincipal(
        principal,
        name,
        state === 'granted' ? Services.perms.ALLOW_ACTION : Services.perms.DENY_ACTION,
      );
  },

  /** The page of an extension's that is in front: where a button of it is on the screen; null: it is not in front. */
  buttonInTab(extensionId, selector) {
    const { mozExtensionHostname } = WebExtensionPolicy.getByID(extensionId);
    const tab = gBrowser.selectedTab;
    const { currentURI, messageManager } = tab.linkedBrowser;
    if (currentURI.scheme !== 'moz-extension' || currentURI.host !== mozExtensionHostname || tab.closing)
      return null;
    const id = Services.uuid.generateUUID().toString();
    return new Promise((resolve) => {
      const hear = ({ data }) => {
        messageManager.removeMessageListener(id, hear);
        tab.removeEventListener('TabClose', close);
        resolve(data);
      };
      // One that closes meanwhile never replies.
      const close = () => hear({ data: null });
      messageManager.addMessageListener(id, hear);
      tab.addEventListener('TabClose', close);
      const look = (name, wanted) => {
        const box = content.document.querySelector(wanted)?.getBoundingClientRect();
        const x = content.mozInnerScreenX + box?.x + box?.width / 2;
        const y = content.mozInnerScreenY + box?.y + box?.height / 2;
        sendAsyncMessage(name, box === undefined ? null : { x, y, text: content.document.body.innerText });
      };
      const code = `(${look})(${JSON.stringify(id)}, ${JSON.stringify(selector)})`;
      messageManager.loadFrameScript(`data:,${encodeURIComponent(code)}`, false);
    });
  },

  /** The prompt by which an extension asks a person for permissions: its buttons on the screen; null: there is none. */
  permissionPrompt() {
    const { panel } = PopupNotifications;
    const prompt = panel.querySelector('#addon-webext-permissions-notification');
    if (prompt === null || panel.state !== 'open') return null;
    const middle = (part) => {
      const { width, height } = part.getBoundingClientRect();
      return { x: part.screenX + width / 2, y: part.screenY + height / 2 };
    };
    return { allow: middle(prompt.button), deny: middle(prompt.secondaryButton), text: prompt.textContent };
  },

  /** What the browser itself says that an extension has been given, and what it changes. */
  heldBy(extensionId) {
    const { ExtensionDNR } = ChromeUtils.importESModule('resource://gre/modules/ExtensionDNR.sys.mjs');
    const { extension, allowedOrigins } = WebExtensionPolicy.getByID(extensionId);
    const rules = ExtensionDNR.getRuleManager(extension, false)?.getSessionRules() ?? [];
    return {
      hosts: allowedOrigins.patterns
        .flatMap(({ pattern }) => (/^http/.test(pattern) ? [pattern] : []))
        .sort(),
      servers: [...new Set(rules.map(({ condition }) => condition.urlFilter))],
    };
  },

  /**
   * As the browser does with a background page that has had nothing to do for a while. Resolves when the page has been woken
   * since and has set its rules again: by the same numbers, so that nothing but the browser's own objects tells.
   *
   * @returns how far it got in vain; null: all of it
   */
  async stopBackground(extensionId) {
    const { ExtensionDNR } = ChromeUtils.importESModule('resource://gre/modules/ExtensionDNR.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(extensionId);
    const rules = () => ExtensionDNR.getRuleManager(extension, false)?.getSessionRules() ?? [];
    const before = rules();
    let left = 'it was not stopped';
    extension.once('shutdown-background-script', () => {
      left = 'it did not start again';
      extension.once('background-script-started', () => {
        left = 'it did not set its rules again';
      });
    });
    // Else what one of its listeners still does puts it off.
    await extension.terminateBackground({ disableResetIdleForTest: true });
    for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50)) {
      const isSetAgain = rules().length > 0 && !rules().some((rule) => before.includes(rule));
      if (left === 'it did not set its rules again' && isSetAgain) return null;
    }
    return left;
  },

  /** What the Network panel of the selected tab has taken up by now; the status is empty before the response. */
  noted: () => notedRequests(),

  async openToolbox() {
    await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: 'netmonitor' });
  },

  /** As a person does under "Blocking" in the Network panel: requests whose URL has one of the parts. */
  async blockUrls(parts) {
    const { commands } = gDevTools.getToolboxForTab(gBrowser.selectedTab);
    await commands.networkCommand.setBlockedUrls(parts);
  },

  async closeToolbox() {
    await gDevTools.closeToolboxForTab(gBrowser.selectedTab);
  },

  /** As a person closes it, who does not wait until all of it is taken down. */
  beginToCloseToolbox() {
    void gDevTools.closeToolboxForTab(gBrowser.selectedTab);
  },

  /** The reply of the extension's devtools page to a question of `frameScript`. */
  async askCapture(extensionId, question) {
    const { messageManager } = await devtoolsPage(extensionId);
    const id = Services.uuid.generateUUID().toString();
    return new Promise((resolve, reject) => {
      const listener = ({ data }) => {
        if (data.id !== id) return;
        messageManager.removeMessageListener('cors-lens:reply', listener);
        const reply = JSON.parse(data.text);
        if (reply?.trouble) reject(new Error(reply.trouble));
        else resolve(reply);
      };
      messageManager.addMessageListener('cors-lens:reply', listener);
      if (!messageManager.corsLensLoaded) {
        messageManager.loadFrameScript(`data:,(${encodeURIComponent(frameScript)})()`, false);
        messageManager.corsLensLoaded = true;
      }
      messageManager.sendAsyncMessage('cors-lens:ask', { id, question });
    });
  },
};
