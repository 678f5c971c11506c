/** What is said of a file, or of what was pasted, where it is no plain HAR. */
export const input = {
  'input.empty': 'this is empty',
  'input.markup': 'this is a web page or XML, not a HAR',
  'input.not-json': 'this is not JSON ({message})',
  'input.not-har': 'this is JSON but not a HAR: {path} is {problem}',
  'input.not-har-at-all': 'this is JSON but not a HAR: it is not an object',
  'input.too-large': 'this is too large to read at once',
  'input.unpacks-too-large':
    'this unpacks to more than 1 GiB; unpack it yourself, and open the file that comes out',
  'input.too-deep': 'this is packed too many times; unpack it, and open the HAR in it',
  'input.gzip-broken': 'this is compressed with gzip, and damaged or cut off',
  'input.zip-broken': 'this is a zip archive, and damaged, cut off or locked with a password',
  'input.zip-without-har': 'this is a zip archive without a HAR in it',
  'input.link.none':
    'this address has no case in it: a link of CORS Lens has #cors-lens= and a case after that',
  'input.link.newer': 'a newer version of CORS Lens made this link; open it with that one',
  'input.link.too-long': 'this link is longer than CORS Lens makes them; it may have been pasted twice',
  'input.link.damaged': 'this link is damaged or cut off; copy all of it again',
  'input.link.unpacks-too-large': 'this link unpacks to more than any case is; CORS Lens did not make it',
  'input.from-charles':
    'this is a Charles session; open it there, choose File, Export Session, and the format HTTP Archive (.har)',
  'input.from-fiddler':
    'this is a Fiddler session; open it there, choose File, Export Sessions, All Sessions, and the format HTTPArchive (.har)',
  'input.from-netlog':
    'this is a Chromium NetLog, which has no HAR in it; open DevTools, Network, repeat what fails, and choose Export HAR',
  'input.from-devtools-trace':
    'this is a trace of the DevTools Performance panel; open the Network panel instead, repeat what fails, and choose Export HAR',
  'input.from-postman':
    'this is a Postman collection: no page made its requests; open DevTools in the browser, Network, repeat what fails, and choose Export HAR',

  'input.broken-off': 'the JSON is broken here ({message}); what came before it is explained',
  'input.ended-gzip': 'the compressed file is damaged or cut off; what could be unpacked is explained',
  'input.ended-zip': 'the zip archive is damaged or cut off; what could be unpacked is explained',
  'input.ended-large': 'this unpacks to more than 1 GiB; what came before that is explained',
  'input.lines': 'lines that are not JSON were left out: {count}, the first is line {first}',
  'input.others': 'one HAR of the archive is explained; the archive has more files that may be HAR: {count}',
  'input.value': '{path} is {problem}',
  'input.more-values': 'more values that are not what they should be: {count}',
  'panel.problem.missing': 'missing',
  'panel.problem.not-a-string': 'not a string',
  'panel.problem.not-a-number': 'not a number',
  'panel.problem.not-an-array': 'not an array',
  'panel.problem.not-an-object': 'not an object',
  'panel.problem.url-unparsable': 'a URL that cannot be parsed',
  'panel.problem.control-character': 'a string with control characters',
  'panel.problem.out-of-range': 'out of range',
} as const;
