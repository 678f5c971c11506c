import { bodyGround, firstGround, headerGround, hostGround } from '../signature.ts';
import type { Gateway } from './gateway.ts';

/** @see https://learn.microsoft.com/azure/api-management/cors-policy */
export const azureApiManagement: Gateway = {
  name: 'Azure API Management',
  itself: (response, url) =>
    firstGround(
      headerGround(response, 'WWW-Authenticate', /^AzureApiManagementKey/i),
      bodyGround(
        response,
        /"message":\s?"(?:Access denied due to (?:missing|invalid) subscription key|Out of call volume quota|Rate limit is exceeded\. Try again)/,
      ),
      headerGround(response, 'Ocp-Apim-Trace-Location'),
      hostGround(url, /\.azure-api\.net$/),
    ),
  hint: 'remedy.hint.azure-api-management',
  unlisted: 'remedy.hint.azure-api-management.unlisted',
};
