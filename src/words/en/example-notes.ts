/** What an opened example shows, and what to try with it. */
export const exampleNotes = {
  'panel.examples.step': 'Step through it',
  'panel.examples.about': 'About this',
  'panel.examples.next': 'Next example',
  'panel.examples.next-hint': 'N and P open the next and the previous example, Escape closes it',
  'example.simple-get.text':
    'A form could send this too, so the browser sends it at once and checks the response. Remove `Access-Control-Allow-Origin` in “What if”: the request was still sent, but the page cannot read the response.',
  'example.put-json.text':
    'The method and both headers need permission, so the browser asks with a preflight and sends the PUT after it. Remove `authorization` from the preflight response in “What if”: the PUT is never sent.',
  'example.again-from-cache.text':
    'The first preflight response had `Access-Control-Max-Age: 600`. Half a minute later the browser still has the permission, so it sends one request instead of two.',
  'example.again-without-max-age.text':
    'Without Access-Control-Max-Age a permission lasts 5 seconds. Half a minute later the browser asks again, and the page waits twice. Add `Access-Control-Max-Age: 600` to the preflight response.',
  'example.token-not-allowed.text':
    'The preflight asks for authorization and content-type, and the server allows only one of them. Add `authorization` to Access-Control-Allow-Headers in “What if”.',
  'example.login-before-cors.text':
    'A preflight never has a token, so a server that checks for one first refuses it with 401. Set the status of the preflight response to `204` in “What if”.',
  'example.wildcard-with-cookies.text':
    '`*` allows every origin, but not with cookies. Replace it with `https://shop.example` in “What if”.',
  'example.origin-twice.text':
    'The application and the proxy in front of it both add the header. Either one alone would be fine, but two are refused. Remove one of them in “What if”.',
  'example.redirect-to-null.text':
    'The API redirects to another origin, and from there on the browser sends `Origin: null`. The page should call the final address. In “What if”, see that only `null` or `*` would be accepted.',
  'example.error-behind-cors.text':
    'The server failed, and its error response has no CORS headers, so the console blames CORS. Add `Access-Control-Allow-Origin: *` in “What if”: the page can read the 500, but there is still no data.',
  'example.font.text':
    'Browsers load every font with CORS, without any script. Add `Access-Control-Allow-Origin: *` in “What if”.',
  'example.localhost-ports.text':
    'The server allows port 3000, but the page comes from port 5173, and the port is part of an origin. Change the port in “What if”.',
  'example.local-network.text':
    'Chromium asks the person before a public page may reach the local network. Here the person said no, so nothing was sent. No header of the device can change that.',
  'example.header-not-exposed.text':
    'The page may read the response, but not its header X-Total-Count. Add `Access-Control-Expose-Headers: X-Total-Count` in “What if”.',
} as const;
