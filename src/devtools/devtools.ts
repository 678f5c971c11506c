import { createPanel } from '../capture/browser.ts';
import { startCapture } from '../capture/capture.ts';

// First of all: a request that finishes before the subscription is not told.
const onShown = startCapture();
void createPanel('CORS Lens', '/icons/icon-32.png', '/panel/panel.html', onShown);
