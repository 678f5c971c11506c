/** What a view colours a text as: configurations, tests, requests. */
export type CodeLanguage =
  | 'javascript'
  | 'typescript'
  | 'python'
  | 'ruby'
  | 'php'
  | 'java'
  | 'csharp'
  | 'go'
  | 'rust'
  | 'elixir'
  | 'nginx'
  | 'apache'
  | 'caddyfile'
  | 'haproxy'
  | 'lighttpd'
  | 'yaml'
  | 'json'
  | 'xml'
  | 'shell'
  | 'http'
  | 'markdown';

/** Those of what is handed over: tests, requests, reports. */
export type ExportLanguage = Extract<
  CodeLanguage,
  'javascript' | 'typescript' | 'python' | 'go' | 'shell' | 'http' | 'json' | 'markdown'
>;
