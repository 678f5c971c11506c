const kept = [];
chrome.devtools.network.onRequestFinished.addListener((request) => kept.push(request));
