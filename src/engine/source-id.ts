/** Where a fact was read. The words for each are in the catalogue, under `evidence.<id>`. */
export type SourceId =
  | 'recorder' // the call itself, noted in the page or in the HAR's _corsLens
  | 'option' // said by the person running the command
  | 'header-origin'
  | 'header-referer'
  | 'header-sec-fetch-mode'
  | 'header-sec-fetch-site'
  | 'header-sec-fetch-storage-access'
  | 'header-cookie'
  | 'preflight-origin'
  | 'preflight-sec-fetch-storage-access'
  | 'resource-type'
  | 'initiator'
  | 'page-url'
  | 'server-address'
  | 'header-csp' // treat-as-public-address
  | 'url-literal'
  | 'redirect-chain'
  | 'header-accept' // a browser asks for pages with it
  | 'no-origin-sent' // the headers are as sent, and Origin is not among them
  | 'no-storage-access-sent' // a cross-site request without Sec-Fetch-Storage-Access
  | 'status-101' // a WebSocket was opened
  | 'user-agent' // of a program that is no browser
  | 'writer' // the program that wrote the file sends no browser's requests
  | 'body-in-log' // a response that failed its check has none there
  | 'resource-timing' // whether the page's Resource Timing has a status of the response
  | 'worker-request' // the service worker's own request for what the page asked for
  | 'listed-response' // the log lists only what the browser handed on
  | 'headers-arrived' // the browser gave up the body after it had handed the response on
  | 'sent-after-preflight' // a request that stands in the log was let through by what came before it
  | 'cookies-elsewhere' // the host got cookies from the same page in another request, and not in this one
  | 'error-sentence' // WebKit's own words for the failure
  | 'outcome' // only these values explain what the browser reported
  | 'default' // what the API does unless told otherwise; not proof
  | 'nothing'; // the capture holds no trace of it
