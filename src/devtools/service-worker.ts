import { keepOverrides } from '../capture/override-keeper.ts';

// Sleeps, but while an override is on: nothing else of the extension lives on when DevTools close.
keepOverrides();
