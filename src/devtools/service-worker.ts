import { endOverridesWithTheirLines } from '../capture/override-line.ts';

// Sleeps, but while an override is on: nothing else of the extension lives on when DevTools close.
endOverridesWithTheirLines();
