/** Every entry as it was delivered, in the order of delivery. The tests read it from outside. */
globalThis.delivered = [];

// A snapshot at once: the front end may complete an entry later, and what was missing at first is what matters.
chrome.devtools.network.onRequestFinished.addListener((request) => {
  globalThis.delivered.push(JSON.parse(JSON.stringify(request)));
});

globalThis.getHAR = () =>
  new Promise((resolve) => {
    chrome.devtools.network.getHAR((har) => resolve(JSON.parse(JSON.stringify(har))));
  });

// The reply comes back over the same port, so the subscription is done when it arrives.
globalThis.getHAR().then(() => {
  globalThis.subscribed = true;
});
