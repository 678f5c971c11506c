import { keptFields } from '../../panel/kept-fields.ts';
import { createPanel } from '../capture/browser.ts';
import { captureFromFirstLook } from '../capture/first-look.ts';

// First of all: what finishes before somebody subscribes is not told.
const { preserveLog, record } = keptFields();
const onShown = captureFromFirstLook(preserveLog === true || record === true);
void createPanel('CORS Lens', '/icons/icon-32.png', '/panel/panel.html', onShown);
