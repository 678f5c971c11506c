import { remediesGateways } from '../words/en/remedies-gateways.ts';
import { remediesHeaders } from '../words/en/remedies-headers.ts';
import { remediesNetwork } from '../words/en/remedies-network.ts';
import { remediesPage } from '../words/en/remedies-page.ts';
import { remediesPreflight } from '../words/en/remedies-preflight.ts';
import { remediesPrograms } from '../words/en/remedies-programs.ts';
import { remediesRedirects } from '../words/en/remedies-redirects.ts';
import { remediesStatus } from '../words/en/remedies-status.ts';
import { remediesStorage } from '../words/en/remedies-storage.ts';
import { remediesVendors } from '../words/en/remedies-vendors.ts';
import { remedyHints } from '../words/en/remedy-hints.ts';
import { remedyHintsPlaces } from '../words/en/remedy-hints-places.ts';
import { addGroup } from '../words/language.ts';
import './usual-messages.ts';

// For who says any of them, and cannot wait for those that it needs.
await Promise.all([
  addGroup('remedies-headers', remediesHeaders),
  addGroup('remedies-network', remediesNetwork),
  addGroup('remedies-page', remediesPage),
  addGroup('remedies-preflight', remediesPreflight),
  addGroup('remedies-redirects', remediesRedirects),
  addGroup('remedies-status', remediesStatus),
  addGroup('remedy-hints', remedyHints),
  addGroup('remedies-gateways', remediesGateways),
  addGroup('remedies-storage', remediesStorage),
  addGroup('remedies-vendors', remediesVendors),
  addGroup('remedies-programs', remediesPrograms),
  addGroup('remedy-hints-places', remedyHintsPlaces),
]);
