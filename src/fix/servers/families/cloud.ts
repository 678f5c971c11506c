import type { Server } from '../../server.ts';
import { azure } from '../azure.ts';
import { azureStorage } from '../azure-storage.ts';
import { cloudflareR2 } from '../cloudflare-r2.ts';
import { firebaseFunctions } from '../firebase-functions.ts';
import { googleCloudStorage } from '../google-cloud-storage.ts';

/** Other clouds. */
export const cloudServers: readonly Server[] = [
  cloudflareR2,
  googleCloudStorage,
  firebaseFunctions,
  azure,
  azureStorage,
];
