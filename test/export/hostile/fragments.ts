/** What would run if a file let it: it makes a file of this name in the current folder. */
export const CANARY = 'cors-lens-canary';
/** A file beside the exported one, and what stands in it and in an environment variable: neither may get out. */
export const FILE_CANARY = 'lens-file-canary';
export const ENV_CANARY = 'LENS_ENV_CANARY';
export const SECRET = 'lens-s3cret-that-nobody-asked-for';

const node = `require('fs').writeFileSync('${CANARY}','')`;

/** What has a meaning to some language that a format is written in. */
export const fragments: readonly string[] = [
  ...["'", '"', '`', "'''", '"""', '```', '\\', '\\\\n', ';', '|', '&', '!', '$1', '${', '{', '}', '[', ']'],
  ...['(', ')', '~', '^', '*', ' ', '\t', ',', ':', '=', '%', '.', '-', '_', '$', '<', '>', '@', '+'],
  `$(touch ${CANARY})`,
  `\`touch ${CANARY}\``,
  `'; touch ${CANARY}; '`,
  `"; touch ${CANARY}; "`,
  `\${${node}}`,
  `'+${node}+'`,
  `{{${node}}}`,
  `{{ { a: 1 }.a + ${node} }}`,
  `{{\n${node};\n}}\n`,
  `\n{{\n${node};\n}}\n`,
  `\n> {%\n${node};\n%}\n`,
  `\n}\n\nscript:pre-request {\n  ${node};\n}\n\ndocs {\n`,
  `'+open('${CANARY}','w').name+'`,
  `"+os.WriteFile("${CANARY}",nil,0o600).Error()+"`,
  `\n>> ${CANARY}\n`,
  `\n>>! ${CANARY}\n`,
  `\n< ./${FILE_CANARY}\n`,
  `< ./${FILE_CANARY}`,
  `\n<@ ./${FILE_CANARY}\n`,
  `\nfile,${FILE_CANARY};\n`,
  `file,${FILE_CANARY};`,
  `@${FILE_CANARY}`,
  `{{process.env.${ENV_CANARY}}}`,
  `{{$processEnv ${ENV_CANARY}}}`,
  `{{${ENV_CANARY}}}`,
  `\${${ENV_CANARY}}`,
  `$${ENV_CANARY}`,
  ...[
    '{{CORS_TARGET}}',
    '{{$guid}}',
    '%}',
    '{%',
    '%s%n%d',
    '</script>',
    '<!--',
    '-->',
    '*/',
    '/*',
    '//',
    '#',
  ],
  ...['###', '\n### \n', '\n###\nGET http://127.0.0.1:9/ HTTP/1.1\n', '--output', '@/etc/hosts', '-K'],
  ...['/:id', '/:id/x', '?? status == 1', '\n?? status == 1\n', '\n===\n', '<--->', '\nHTTP/1.1 200 OK\n'],
  ...[
    '\n...name\n',
    '\n@name = 1\n',
    '\n# @disabled\n',
    '\n// @loop for 9\n',
    '\nHTTP *\n[Asserts]\nstatus == 1\n',
  ],
  ...['Basic a b', 'digest a:b', 'aws a b', 'oauth2 client_credentials x', `cert: ${FILE_CANARY}`],
  ...['é', '\x80', '\xff', '日本', '😀', '\ud800', '\udc00', '\u202e', '\u2028', '\ufeff', '\x7f'],
  ...['\0', '\n', '\r', '\r\n', '\n\n', `\ntouch ${CANARY}\n`, '\r\nInjected: yes', '%0d%0aInjected:%20yes'],
  ...['%zz', '%c3%a9', '%00', '{"a":{"b":{"c":1}}}', '[[1]]', 'a=1&b=2', 'plain', '|a|b|', '<b>x</b>'],
];
