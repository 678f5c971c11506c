/** What `check --as` says of the requests of a client. */
export const cliPresets = {
  'cli.preset.works': 'Works: {request}',
  'cli.preset.fails': 'Does not work: {request}',
  'cli.preset.nowhere': 'Not sent, because no response had a Location that can be used: {request}',
  'cli.preset.held':
    'The browser would send this: {request}. It was not sent, because it stores an object. --send-unsafe sends it, without content.',
  'cli.preset.status': 'This client stops at a response with status {status}.',
  'cli.preset.redirect': 'This client follows no redirect in a browser; the response has status {status}.',
  'cli.preset.type': 'This client needs a response of type {types}, not {type}.',
  'cli.preset.absent': 'The response has no header {name}, and this client stops without it.',
  'cli.preset.request.mcp.initialize': 'POST initialize',
  'cli.preset.request.mcp.message': 'POST of every later message, with version and session',
  'cli.preset.request.mcp.stream': 'GET of the event stream',
  'cli.preset.request.mcp.resume':
    'GET with Last-Event-ID, after the stream broke off (only if its events have ids)',
  'cli.preset.request.mcp.end': 'DELETE of the session (only if the page calls terminateSession)',
  'cli.preset.request.tus.create': 'POST that begins an upload',
  'cli.preset.request.tus.resume': 'HEAD that asks how much is there',
  'cli.preset.request.tus.upload': 'PATCH that uploads a part',
  'cli.preset.request.tus.end': 'DELETE of the upload (only if the page calls abort(true))',
  'cli.preset.request.s3-upload.put': 'PUT of a file, with its type',
  'cli.preset.request.s3-upload.part': 'PUT of a part, whose ETag is read (only for multipart uploads)',
  'cli.preset.request.sse.open': 'GET of the event stream',
  'cli.preset.request.sse.resume':
    'GET with Last-Event-ID, after the stream broke off (only for clients built on fetch)',
  'cli.preset.request.graphql.query': 'POST of a query',
  'cli.preset.request.otlp.export': 'POST of spans',
} as const;
