import { goStruct } from '../fragments/go-options.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import type { Server } from '../server.ts';

export const jub0bsCors: Server = {
  id: 'jub0bs-cors',
  title: 'Go net/http with jub0bs/cors',
  group: 'go',
  docs: 'https://pkg.go.dev/github.com/jub0bs/cors',
  writtenFor: 'jub0bs/cors 1',
  provenOn: null,
  install: 'go get github.com/jub0bs/cors',
  credentials: 'all-origins',
  traps: ['fix.trap.jub0bs-pattern', 'fix.trap.jub0bs-insecure', 'fix.trap.one-layer'],
  configure(policy) {
    const insecure =
      policy.credentials &&
      policy.origins !== '*' &&
      policy.origins.some((origin) => origin.startsWith('http:'));
    return oneSnippet(
      'main.go',
      'fix.place.around-mux',
      'go',
      lines(
        'withCORS, err := cors.NewMiddleware(cors.Config{',
        goStruct(
          policy,
          {
            origins: 'Origins',
            methods: 'Methods',
            requestHeaders: 'RequestHeaders',
            exposedHeaders: 'ResponseHeaders',
            credentials: 'Credentialed',
            maxAge: 'MaxAgeInSeconds',
          },
          {
            // It refuses safelisted methods in the list: they need no allowance.
            methods: policy.methods.filter((method) => !['GET', 'HEAD', 'POST'].includes(method)),
            requestHeaders: policy.requestHeaders,
            maxAge: String,
          },
        ),
        insecure ? '\tDangerouslyTolerateInsecureOrigins: true, // an http origin, with credentials' : null,
        '})',
        'if err != nil {',
        '\tlog.Fatal(err)',
        '}',
        'handler := withCORS.Wrap(mux)',
      ),
    );
  },
};
