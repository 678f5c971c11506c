/** What to do where the headers themselves show it. */
export const remediesHeaders = {
  'remedy.send-header-once.title': 'Send {header} once',
  'remedy.send-header-once.text':
    '{header} was sent twice ({value}): two layers add it, or one adds it two times. Remove it from one of them and leave the other as it is.',
  'remedy.send-header-once.text.front':
    '{header} was sent twice ({value}): two layers add it, usually {front} and the application behind it. Remove it from one of them: in {front} the line {code} drops the application’s header.',
  'remedy.spell-header.title': 'Correct the spelling of {meant}',
  'remedy.spell-header.text':
    'The server sends {sent}, which no browser knows. The name is {meant}. With that name, the value {value} takes effect.',
  'remedy.set-real-value.title': 'Correct the value of {header}',
  'remedy.set-real-value.text':
    'The value {value} was left there by a variable or a template that was not filled in. Browsers expect one origin here, or `*`. Fix the setting that fills it in.',
  'remedy.set-real-value.text.empty':
    '{header} was sent with an empty value: a variable or a setting behind it was not filled in. Browsers expect one origin or `*`. Fix the setting that fills it in, or leave the header out.',
  'remedy.set-real-value.text.letters':
    'The value is case-sensitive: it has to be `true`, in lowercase, and {value} counts as no header at all. Python writes True, and so does C#: set the text "true" there.',
  'remedy.set-real-value.text.not-true':
    'The only value of this header is `true`, in lowercase, and {value} counts as no header at all.',
  'remedy.set-real-value.text.quotes':
    'The quotes of {value} are part of what was sent, so it equals nothing that a browser looks for. Remove them from the configuration or the environment variable.',
  'remedy.set-real-value.text.pattern':
    'Browsers compare the value with the origin character by character. {value} is a pattern, and no browser reads patterns here: they are for the configuration of the server, which compares the Origin of each request with them and sends back that one origin, with Vary: Origin.',
  'remedy.set-real-value.text.list':
    '{value} is a list, and a browser reads one origin or `*`. Have the server look up the Origin of each request in its list and send back that one, with Vary: Origin.',
  'remedy.set-real-value.text.word':
    '{value} is no origin: a switch or a word of a configuration was sent as it is. Browsers expect the origin of the page here, or `*` for all.',
  'remedy.vary-the-cache.title': 'Let the cache tell origins apart',
  'remedy.vary-the-cache.text':
    'This response came from a cache on the way, where it was stored for a request without Origin or with another one. Have the cache keep them apart: in CloudFront with a cache policy or origin request policy that has Origin (such as CORS-S3Origin), elsewhere with `Vary: Origin` on every response, also to requests without Origin. Then purge what is stored.',
  'remedy.configure-this-layer.title': 'Configure the layer that responded',
  'remedy.configure-this-layer.text':
    'The preflight response came from {back}, but this response came from {front}. It does not get the headers of {back}: have {front} send them too, or find out why it responded itself.',
} as const;
