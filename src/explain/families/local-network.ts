import { summariesLocalNetwork } from '../../words/en/summaries-local-network.ts';
import { addGroup } from '../../words/language.ts';
import { localNetworkInsecureContext } from '../reasons/local-network-insecure-context.ts';
import { localNetworkPermissionDenied } from '../reasons/local-network-permission-denied.ts';
import { localNetworkSpaceMismatch } from '../reasons/local-network-space-mismatch.ts';
import { privateNetworkInsecureContext } from '../reasons/private-network-insecure-context.ts';
import { privateNetworkNotAllowed } from '../reasons/private-network-not-allowed.ts';

/** Local Network Access. */
export const localNetworkReasons = {
  'local-network-permission-denied': localNetworkPermissionDenied,
  'local-network-insecure-context': localNetworkInsecureContext,
  'local-network-space-mismatch': localNetworkSpaceMismatch,
  'private-network-insecure-context': privateNetworkInsecureContext,
  'private-network-not-allowed': privateNetworkNotAllowed,
};

await addGroup('summaries-local-network', summariesLocalNetwork);
