import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Place, type Program, type Rig, snippet } from '../proof/rig.ts';

const gocode = '/usr/share/gocode';

/** Debian's Go libraries have no modules: they are found by GOPATH, our folder's first. */
function goProgram({ port, folder }: Place, imports: readonly string[], body: string): Program {
  const env = { GO111MODULE: 'off', GOPATH: `${folder}/gopath:${gocode}`, GOFLAGS: '-p=2' };
  const set = Object.entries(env).map(([name, value]) => `${name}=${value}`) as [string, ...string[]];
  return {
    files: {
      'main.go': lines(
        'package main',
        '',
        'import (',
        [...imports].sort().map((path) => `\t"${path}"`),
        ')',
        '',
        'func main() {',
        body,
        '}',
      ).replaceAll('ADDRESS', `127.0.0.1:${port}`),
    },
    build: [
      ['mkdir', '-p', 'gopath/src/github.com/labstack/echo'],
      // Its import path has the major version, its folder has not.
      ['ln', '-s', `${gocode}/src/github.com/labstack/echo`, 'gopath/src/github.com/labstack/echo/v4'],
      ['env', ...set, 'go', 'build', '-o', 'server', 'main.go'],
    ],
    command: ['./server'],
  };
}

/** The API for a router of net/http; the login refuses OPTIONS too. */
const api = lines(
  '\tapi := func(w http.ResponseWriter, r *http.Request) {',
  '\t\tif r.URL.Path == "/private" && r.Header.Get("Authorization") == "" {',
  '\t\t\tw.WriteHeader(401)',
  '\t\t\treturn',
  '\t\t}',
  '\t\tif r.Method == "OPTIONS" {',
  '\t\t\tw.WriteHeader(405)',
  '\t\t\treturn',
  '\t\t}',
  '\t\tif r.URL.Path == "/boom" {',
  '\t\t\tw.WriteHeader(500)',
  '\t\t\treturn',
  '\t\t}',
  '\t\tif r.URL.Path != "/data" && r.URL.Path != "/private" {',
  '\t\t\tw.WriteHeader(404)',
  '\t\t\treturn',
  '\t\t}',
  '\t\tw.Header().Set("X-Total-Count", "3")',
  '\t\tw.Write([]byte("{}"))',
  '\t}',
);

function goRig(server: string, packages: readonly string[], program: Rig['program']): Rig {
  return { server, kind: 'app', packages: ['golang-go', ...packages], program };
}

const rsCors = goRig('rs-cors', ['golang-github-rs-cors-dev'], (configuration, place) =>
  goProgram(
    place,
    configuration ? ['net/http', 'github.com/rs/cors'] : ['net/http'],
    lines(
      api,
      '\tmux := http.NewServeMux()',
      '\tmux.HandleFunc("/", api)',
      configuration ? snippet(configuration) : '\thandler := mux',
      '\thttp.ListenAndServe("ADDRESS", handler)',
    ),
  ),
);

const chi = goRig(
  'chi',
  ['golang-github-go-chi-chi-dev', 'golang-github-go-chi-cors-dev'],
  (configuration, place) =>
    goProgram(
      place,
      ['net/http', 'github.com/go-chi/chi', ...(configuration ? ['github.com/go-chi/cors'] : [])],
      lines(
        api,
        '\tr := chi.NewRouter()',
        snippet(configuration),
        '\tr.HandleFunc("/*", api)',
        '\thttp.ListenAndServe("ADDRESS", r)',
      ),
    ),
);

const gin = goRig('gin', ['golang-github-gin-contrib-cors-dev'], (configuration, place) =>
  goProgram(
    place,
    ['github.com/gin-gonic/gin', ...(configuration ? ['github.com/gin-contrib/cors'] : [])],
    lines(
      '\tr := gin.New()',
      '\tr.Use(gin.Recovery())',
      snippet(configuration),
      '\tr.Use(func(c *gin.Context) {',
      '\t\tif c.Request.URL.Path == "/private" && c.GetHeader("Authorization") == "" {',
      '\t\t\tc.AbortWithStatus(401)',
      '\t\t}',
      '\t})',
      '\thandle := func(c *gin.Context) {',
      '\t\tc.Header("X-Total-Count", "3")',
      '\t\tc.String(200, "{}")',
      '\t}',
      '\tr.GET("/boom", func(c *gin.Context) { panic("boom") })',
      '\tfor _, path := range []string{"/data", "/private"} {',
      '\t\tfor _, method := range []string{"GET", "PUT", "PATCH", "DELETE"} {',
      '\t\t\tr.Handle(method, path, handle)',
      '\t\t}',
      '\t}',
      '\tr.Run("ADDRESS")',
    ),
  ),
);

const echo = goRig('echo', ['golang-github-labstack-echo-dev'], (configuration, place) =>
  goProgram(
    place,
    [
      'net/http',
      'github.com/labstack/echo/v4',
      ...(configuration ? ['github.com/labstack/echo/v4/middleware'] : []),
    ],
    lines(
      api,
      '\te := echo.New()',
      snippet(configuration),
      '\te.Any("/*", echo.WrapHandler(http.HandlerFunc(api)))',
      '\te.Start("ADDRESS")',
    ),
  ),
);

export const goRigs: readonly Rig[] = [
  { ...rsCors, plainNamesOnly: true },
  { ...chi, plainNamesOnly: true },
  gin,
  echo,
];
