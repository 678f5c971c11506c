import { draw } from './draw.ts';
import { products } from './products.ts';

/** What a server of the shop is asked. Header names are in lower case. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Responded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long it thinks, in milliseconds: times of nothing look made up. */
  readonly after: number;
}

export const page = 'https://shop.example';

const json = (value: unknown) => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(value) });
const isPreflight = ({ method, headers }: Asked) =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

function responded(
  after: number,
  status: number,
  headers: Readonly<Record<string, string>>,
  { type, body }: { readonly type: string; readonly body: string } = { type: '', body: '' },
): Responded {
  return { status, headers: { ...headers, ...(type !== '' && { 'Content-Type': type }) }, body, after };
}

/** The shop's own API, by Express, whose list of methods was written before a cart could be changed. */
function api(asked: Asked): Responded {
  const cors = {
    'X-Powered-By': 'Express',
    'Access-Control-Allow-Origin': page,
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
  if (isPreflight(asked)) {
    return responded(24, 204, {
      ...cors,
      'Access-Control-Allow-Methods': 'GET,POST',
      'Access-Control-Allow-Headers': 'Authorization,Content-Type',
      'Access-Control-Max-Age': '600',
    });
  }
  if (asked.path.startsWith('/orders')) {
    // The proxy before it tells of the failure, and knows nothing of CORS.
    const html = { type: 'text/html', body: '<html><head><title>502 Bad Gateway</title></head></html>' };
    return responded(310, 502, { Server: 'nginx' }, html);
  }
  if (asked.path.startsWith('/products'))
    return responded(62, 200, { ...cors, ETag: '"p-6"' }, json(products));
  return responded(
    38,
    200,
    cors,
    json({ items: products.slice(0, 3).map(({ id }) => ({ id, quantity: 1 })) }),
  );
}

/** Someone else's GraphQL, open to everybody and so to nobody's cookies. */
function reviews(asked: Asked): Responded {
  const cors = { Server: 'nginx', 'Access-Control-Allow-Origin': '*' };
  if (isPreflight(asked)) {
    return responded(41, 204, {
      ...cors,
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'content-type',
    });
  }
  return responded(55, 200, cors, json({ data: { reviews: [] } }));
}

/** A payment provider that gets it right. */
function payments(asked: Asked): Responded {
  const cors = { Server: 'nginx', 'Access-Control-Allow-Origin': page, Vary: 'Origin' };
  if (isPreflight(asked)) {
    return responded(33, 204, {
      ...cors,
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'authorization, content-type, idempotency-key',
      'Access-Control-Max-Age': '7200',
    });
  }
  return responded(120, 201, cors, json({ id: 'pi_3Qx', status: 'requires_confirmation' }));
}

function images({ path }: Asked): Responded {
  const product = products.find(({ id }) => path === `/${id}.svg`);
  if (product === undefined) return responded(5, 404, { Server: 'nginx' });
  return responded(18, 200, { Server: 'nginx' }, { type: 'image/svg+xml', body: draw(product) });
}

/** A host of static files that nobody has told of other origins. */
const fonts = () => responded(16, 200, { Server: 'nginx' }, { type: 'font/woff2', body: 'wOF2' });
const metrics = () => responded(12, 204, { Server: 'nginx' });

/** By host. */
export const servers: Readonly<Record<string, (asked: Asked) => Responded>> = {
  'api.shop.example': api,
  'images.shop.example': images,
  'fonts.shop.example': fonts,
  'reviews.example': reviews,
  'api.payments.example': payments,
  'metrics.example': metrics,
};
