import { apigee } from './apigee.ts';
import { azureApiManagement } from './azure-api-management.ts';
import { envoy } from './envoy.ts';
import type { Gateway } from './gateway.ts';
import { gravitee } from './gravitee.ts';
import { kong } from './kong.ts';
import { tyk } from './tyk.ts';
import { wso2 } from './wso2.ts';

/** The first that says of itself that it made a response has it: what many stand behind comes last. */
export const gateways: readonly Gateway[] = [azureApiManagement, kong, tyk, apigee, gravitee, wso2, envoy];
