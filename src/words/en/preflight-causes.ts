/** Why a preflight was sent, one sentence each. */
export const preflightCauses = {
  'cause.method': 'The method is {method}; only GET, HEAD and POST need no preflight.',
  'cause.header-name': 'The request has the header {name}, and only a few common headers need no preflight.',
  'cause.value-too-long':
    'The value of {name} is longer than 128 bytes; a value up to that length needs no preflight.',
  'cause.value-bytes':
    'The value of {name} is {value}; characters such as quotes, colons and brackets need a preflight.',
  'cause.language-bytes':
    'The value of {name} is {value}; only letters, digits, spaces and the signs `*,-.;=` need no preflight.',
  'cause.content-type-unparsable':
    'The Content-Type is {value}, which cannot be parsed as one type; only a valid one needs no preflight.',
  'cause.content-type-essence':
    'The Content-Type is {value}; only text/plain, multipart/form-data and application/x-www-form-urlencoded need no preflight.',
  'cause.range':
    'The Range is {value}; only a single range with a start, such as `bytes=0-99`, needs no preflight.',
  'cause.value-not-captured':
    'The value of {name} needs a preflight; the network log does not have it as the page set it.',
  'cause.total-length':
    'The values of {names} are {bytes} bytes long in total; more than 1024 need a preflight.',
  'cause.forced':
    'Nothing in the request needs it; usually the cause is a listener for upload progress or a streamed body.',
} as const;
