import { redirectStatuses } from '../../engine/fetch/redirect.ts';
import type { Assertion, Question } from '../assertion.ts';
import type { Ask, Contract } from '../contract.ts';
import type { Format } from '../format.ts';
import { goBytes, goTemplate, goText, goVariable } from '../quote/go.ts';
import { utf8Template } from '../quote/utf8.ts';
import { aboutLines, secretsOf, targetsOf } from '../script/about.ts';

/** `go test`, with the standard library alone. */
export const go: Format = {
  name: 'Go test',
  language: 'go',
  kind: 'test',
  write: (contracts) => [{ name: 'cors_test.go', text: file(contracts) }],
};

function file(contracts: readonly Contract[]): string {
  const asks = contracts.flatMap((contract) => contract.asks);
  const used = new Set(asks.flatMap(({ checks }) => checks.map(({ question }) => question.kind)));
  const needsItems = used.has('lists') || used.has('tokens');
  const needsPattern = used.has('tokens') || used.has('location');
  const packages = [
    'io',
    'net/http',
    'net/url',
    'os',
    ...(needsPattern ? ['regexp'] : []),
    'strings',
    'testing',
    'time',
  ];
  return [
    ...aboutLines(contracts).map((line) => `// ${line}`),
    '',
    'package cors_test',
    '',
    'import (',
    ...packages.map((name) => `\t"${name}"`),
    ')',
    '',
    ...targetsOf(contracts).map(
      ({ env, fallback }) => `var ${goVariable(env)} = target("${env}", ${goBytes(fallback ?? '')})`,
    ),
    ...functions,
    ...(secretsOf(contracts).length > 0 ? secrets : []),
    ...(needsItems ? items : []),
    ...asks.flatMap((ask, i) => ['', ...test(ask, i + 1)]),
    '',
  ].join('\n');
}

const functions = `
func target(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

// ask sends a request as it stands. Redirects are responses like any other.
func ask(method, address string, header http.Header, body string) (*http.Response, error) {
	scheme, rest, _ := strings.Cut(address, "://")
	host, path := rest, "/"
	if slash := strings.IndexAny(rest, "/?"); slash >= 0 {
		host, path = rest[:slash], rest[slash:]
	}
	request := &http.Request{
		Method: method,
		// Opaque: net/url would write some characters anew.
		URL:           &url.URL{Scheme: scheme, Host: host, Opaque: path},
		Host:          host,
		Header:        header,
		Body:          io.NopCloser(strings.NewReader(body)),
		ContentLength: int64(len(body)),
	}
	if body == "" {
		request.Body = http.NoBody
	}
	if strings.HasPrefix(path, "//") {
		request.URL.Opaque = "//" + rest
	}
	client := &http.Client{
		Timeout:       30 * time.Second,
		Transport:     &http.Transport{DisableCompression: true, DisableKeepAlives: true, Proxy: http.ProxyFromEnvironment},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Do(request)
	if err == nil {
		response.Body.Close()
	}
	return response, err
}

func value(response *http.Response, name string) string {
	return strings.Join(response.Header.Values(name), ", ")
}

// Not t.Log and t.Error themselves: go vet would look for formatting directives in the text.
func note(t *testing.T, text string) {
	t.Helper()
	t.Log(text)
}

func must(t *testing.T, holds bool, rule string) {
	t.Helper()
	if !holds {
		t.Error(rule)
	}
}`.split('\n');

const secrets = `
func env(t *testing.T, name string) string {
	value, ok := os.LookupEnv(name)
	if !ok {
		t.Fatalf("Set %s in the environment", name)
	}
	return value
}`.split('\n');

const items = `
func items(response *http.Response, name string) []string {
	var found []string
	for _, item := range strings.Split(value(response, name), ",") {
		if item = strings.Trim(item, " \\t"); item != "" {
			found = append(found, item)
		}
	}
	return found
}

func some(items []string, holds func(string) bool) bool {
	for _, item := range items {
		if holds(item) {
			return true
		}
	}
	return false
}`.split('\n');

function test(ask: Ask, number: number): readonly string[] {
  const { holds, message } = ask.answered;
  const kind = ask.kind === 'preflight' ? 'Preflight' : 'Request';
  return [
    `func Test${number}${kind}(t *testing.T) {`,
    `\tnote(t, ${goText(ask.title)})`,
    `\t${holds ? 'response' : '_'}, err := ask(${goBytes(ask.method)}, ${goTemplate(ask.url)}, http.Header{`,
    ...fields(ask.headers).map(([name, values]) => `\t\t${goBytes(name)}: {${values.join(', ')}},`),
    `\t}, ${ask.body === null ? '""' : goTemplate(utf8Template(ask.body))})`,
    ...(holds
      ? ['\tif err != nil {', `\t\tt.Fatal(${goText(message)} + "\\nIt was: " + err.Error())`, '\t}']
      : ['\tif err == nil {', `\t\tt.Fatal(${goText(message)})`, '\t}']),
    ...(holds && ask.checks.length === 0 ? ['\t_ = response'] : []),
    ...ask.checks.map((check) => `\tmust(t, ${condition(check)}, ${goText(check.message)})`),
    '}',
  ];
}

/** A map has one key of a name. */
function fields(headers: Ask['headers']): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, [string, string[]]>();
  for (const [name, value] of headers) {
    const field = found.get(name.toLowerCase()) ?? [name, []];
    field[1].push(goTemplate(value));
    found.set(name.toLowerCase(), field);
  }
  return [...found.values()];
}

function condition({ question, holds }: Assertion): string {
  const asked = expression(question);
  return holds ? asked : `!(${asked})`;
}

function expression(question: Question): string {
  switch (question.kind) {
    case 'status-ok':
      return 'response.StatusCode >= 200 && response.StatusCode <= 299';
    case 'is':
      return question.values
        .map((value) => `value(response, "${question.header}") == ${goBytes(value)}`)
        .join(' || ');
    case 'lists': {
      const same = question.caseSensitive
        ? `item == ${goBytes(question.item)}`
        : `strings.EqualFold(item, ${goBytes(question.item)})`;
      const wildcard = question.wildcard ? ' || item == "*"' : '';
      return `some(items(response, "${question.header}"), func(item string) bool { return ${same}${wildcard} })`;
    }
    case 'tokens':
      return `!some(items(response, "${question.header}"), func(item string) bool { return regexp.MustCompile("[^!#$%&'*+.^_\`|~0-9A-Za-z-]").MatchString(item) })`;
    case 'location':
      return [
        goNot(String.raw`(?i)^(?:https?:)?[/\\]{2}[^/\\?#]*@`),
        `(regexp.MustCompile("(?i)^https?:").MatchString(value(response, "location")) || ${goNot(
          '(?i)^[a-z][a-z0-9+.-]*:',
        )})`,
      ].join(' && ');
    case 'no-redirect':
      return `!(value(response, "location") != "" && (${redirectStatuses
        .map((status) => `response.StatusCode == ${status}`)
        .join(' || ')}))`;
  }
}

function goNot(pattern: string): string {
  return `!regexp.MustCompile(${goBytes(pattern)}).MatchString(value(response, "location"))`;
}
