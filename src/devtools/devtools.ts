import { createPanel } from '../capture/browser.ts';
import { captureFromFirstLook } from '../capture/first-look.ts';
import { keptFields } from '../kept/kept-fields.ts';

// First of all: what finishes before somebody subscribes is not told.
const kept = keptFields();
const onShown = captureFromFirstLook(kept?.preserveLog === true || kept?.record === true);
void createPanel('CORS Lens', '/icons/icon-32.png', '/panel/panel.html', onShown);
