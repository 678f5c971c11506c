import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/export/redact.ts';
import { shown } from '../../../src/export/template.ts';

/** A test with everything taken out of it helps nobody. */
describe('a URL stays', () => {
  test.each([
    'https://api.other.test/api/v1/users/42',
    'https://api.other.test/api/v2beta1/projects/lens-prod-eu/locations/europe-west3/services',
    'https://api.other.test/users/3f2504e0-4f89-41d3-9a0c-0305e82c3301/orders/507f1f77bcf86cd799439011',
    'https://api.other.test/orders/01ARZ3NDEKTSV4RRFFQ69G5FAV',
    'https://api.other.test/items?page=2&per_page=50&sort=created_at&order=desc&fields=id,name,price',
    'https://api.other.test/items?state=open&code=DE&key=title&lang=de-AT&sort_key=name',
    'https://api.other.test/items?from=2026-11-28T05:47:12.123Z&to=2026-12-31&t=1764308832123',
    'https://api.other.test/tickets/LENS-1234/comments',
    'https://api.other.test/auth/google/callback?prompt=consent&scope=openid%20email%20profile&response_type=code',
    'https://api.other.test/oauth2/v2.0/token',
    'https://api.other.test/oauth/token?grant_type=authorization_code&token_type=bearer&expires_in=3600',
    'https://api.other.test/session',
    'https://api.other.test/password/reset',
    'https://api.other.test/sessions/12/participants',
    'https://api.other.test/webhooks/stripe',
    'https://api.other.test/hooks/deployments',
    'https://api.other.test/articles/how-we-moved-twelve-thousand-customers-to-another-database-in-2026',
    'https://api.other.test/graphql?operationName=GetCustomerOrdersWithShippingAddressV2',
    'https://api.other.test/wiki/Donaudampfschifffahrtsgesellschaftskapitaen',
    'https://cdn.other.test/assets/index-BJuCwlRJ3kd93kdk.js',
    'https://cdn.other.test/_next/static/chunks/pages/_app-3f2504e04f8911d39a0c0305e82c3301.js',
    'https://cdn.other.test/_next/static/Zx81kQp2LmVb4NcRt6YhU/_buildManifest.js',
    'https://cdn.other.test/fonts/inter-v12-latin-regular.woff2?v=3f2504e04f8911d39a0c',
    'https://cdn.other.test/app.css?hash=3f2504e04f8911d39a0c0305e82c3301',
    'https://maps.other.test/maps/api/js?language=en&region=US&libraries=places,geometry&callback=initGoogleMaps',
    'https://preview-3f2a9c1b8d7e6f5a4b3c.vercel.test/api',
    'https://api.other.test/tiles/12/2199/1343.png?size=512x512',
    'https://api.other.test/search?q=a+very+long+question+about+something&utm_source=newsletter&utm_campaign=black_friday_2026',
    'https://api.other.test/geo?lat=48.208174&lon=16.373819&bbox=16.18,48.11,16.57,48.32',
    'https://api.other.test/i18n/pt_BR/messages.json?passenger=2&compass=n&spinner=on&author=me&keyboard=qwerty',
    'https://api.other.test/shipping?pinned=true&mapping=default&secretary=jane&opinion=good',
    'https://api.other.test/llm?max_tokens=4096&prompt_tokens=12&stop_token_count=3&tokenizer=cl100k_base',
    'https://api.other.test/users?filter[status]=active&include=roles,permissions&has_password=true',
    'ws://localhost:8080/socket.io/?EIO=4&transport=websocket',
    'https://user@api.other.test/x',
    '/relative/path?x=1#section-2',
  ])('%s', (url) => {
    expect(shown(createRedactor().url(url))).toBe(url);
  });
});

describe('a header stays', () => {
  test.each([
    ['Origin', 'https://preview-3f2a9c1b8d7e6f5a4b3c.vercel.test'],
    ['Access-Control-Allow-Origin', 'https://app.example.test'],
    ['Access-Control-Request-Headers', 'authorization,content-type,x-api-key,x-csrf-token'],
    ['Access-Control-Expose-Headers', 'X-Session-Token, ETag'],
    ['Vary', 'Origin, Cookie, Authorization'],
    ['Content-Type', 'multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW'],
    ['Content-Type', 'application/vnd.company.resource-collection.v2+json; charset=utf-8'],
    [
      'User-Agent',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    ],
    ['Accept-Language', 'de-AT,de;q=0.9,en-US;q=0.8'],
    ['ETag', 'W/"3f2504e04f8911d39a0c0305e82c3301"'],
    ['If-None-Match', '"3f2504e04f8911d39a0c0305e82c3301"'],
    ['X-Request-Id', '3f2504e04f8911d39a0c0305e82c3301'],
    ['traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
    ['Last-Modified', 'Wed, 21 Oct 2026 07:28:00 GMT'],
    [
      'Content-Security-Policy',
      "default-src 'self'; script-src 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='",
    ],
    ['X-Trace', 'lens'],
    ['X-Client-Version', '2026.11.28-rc.3+build.4711'],
    ['X-Feature-Flags', 'newCheckout=true, darkMode=false'],
    ['Sort-Key', 'name'],
    ['X-Auth-Type', 'oauth2'],
    [
      'Link',
      '<https://api.other.test/items?page=3>; rel="next", <https://api.other.test/items?page=9>; rel="last"',
    ],
    ['Cache-Control', 'public, max-age=31536000, immutable'],
    ['Server-Timing', 'db;dur=53, app;dur=47.2'],
    ['X-RateLimit-Reset', '1764308832'],
    ['WWW-Authenticate', 'Bearer realm="api", error="invalid_token"'],
  ])('%s: %s', (name, value) => {
    expect(shown(createRedactor().header(name, value))).toBe(value);
  });
});

describe('a body stays', () => {
  test.each([
    [
      'JSON',
      '{"id":42,"name":"lens","email":"lens@example.test","createdAt":"2026-11-28T05:47:12Z","tags":["a","b"]}',
    ],
    [
      'ids',
      '{"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","_id":"507f1f77bcf86cd799439011","sku":"ABC-12345-XL"}',
    ],
    [
      'states and codes',
      '{"state":"open","code":404,"key":"title","country_code":"DE","sessionCount":12,"tokenType":"Bearer"}',
    ],
    [
      'what is said of a secret',
      '{"hasPassword":true,"token":null,"password":"","passwordRequired":false,"tokenExpiresIn":3600}',
    ],
    [
      'GraphQL',
      '{"operationName":"GetCustomerOrdersWithShippingAddressV2","query":"query GetCustomerOrdersWithShippingAddressV2($password: String!) { customer(password: $password) { id } }","variables":{}}',
    ],
    [
      'a persisted query',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}',
    ],
    ['a form', 'name=lens&city=Sankt+P%C3%B6lten&zip=3100&newsletter=on'],
    [
      'XML',
      '<?xml version="1.0"?><order xmlns="urn:x"><id>42</id><item sku="ABC-12345">Chair</item></order>',
    ],
    [
      'multipart',
      '------WebKitFormBoundary7MA4YWxkTrZu0gW\r\nContent-Disposition: form-data; name="city"\r\n\r\nGraz\r\n------WebKitFormBoundary7MA4YWxkTrZu0gW--\r\n',
    ],
    [
      'a sentence',
      'Please reset the password of this account, the session has expired; see https://a.test/help.',
    ],
    ['NDJSON', '{"index":{"_id":"1"}}\n{"title":"A very long title of something"}\n'],
    ['a picture', `{"avatar":"data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAUA'.repeat(3)}"}`],
    [
      'numbers',
      '{"phone":"+43 660 1234567","snowflake":"1094823759283475968","price":"1234.5678901234","lat":48.208174312345}',
    ],
  ])('%s', (_name, body) => {
    expect(shown(createRedactor().body(body))).toBe(body);
  });
});
