/** 502, 503 and 504: a gateway that got no good response itself. */
export function isGatewayError(status: number | null): boolean {
  return status === 502 || status === 503 || status === 504;
}

/** 401, 403 and 407: asked to log in, or turned away. */
export function isRefusal(status: number | null): boolean {
  return status === 401 || status === 403 || status === 407;
}

export function isServerError(status: number | null): boolean {
  return status !== null && status >= 500 && status !== 501;
}

/** What a server says that has no route for OPTIONS. */
export function isUnknownToServer(status: number | null): boolean {
  return status === 404 || status === 405 || status === 501;
}
