import { lines } from '../../../src/fix/fragments/lines.ts';
import type { Parser } from './parser.ts';
import { scriptParser } from './scripts.ts';

/** Languages whose compilers are too large for every test run. */

/** Writes each text into a file of its own, for a parser that takes files: `0.go`, `1.go` … */
const intoFiles = (ending: string) =>
  `import json
for index, one in enumerate(json.load(open("texts.json"))):
    open(f"{index}.${ending}", "w").write(one["text"])`;

/** Runs a command on each file, several at a time, and takes what it said where it failed. */
function fileByFile(ending: string, command: readonly string[]): string {
  return lines(
    intoFiles(ending),
    'import glob, os, subprocess',
    'from concurrent.futures import ThreadPoolExecutor',
    'def read(index):',
    `    done = subprocess.run([*${JSON.stringify(command)}, f"{index}.${ending}"], capture_output=True, text=True)`,
    '    return {"read": None} if done.returncode == 0 else {"problem": done.stderr + done.stdout}',
    `count = len(glob.glob("*.${ending}"))`,
    'said = list(ThreadPoolExecutor(2).map(read, range(count)))',
    'json.dump(said, open("said.json", "w"))',
  );
}

const imports: Readonly<Record<string, readonly string[]>> = {
  'rs-cors': ['net/http', 'github.com/rs/cors'],
  chi: ['github.com/go-chi/chi', 'github.com/go-chi/cors'],
  gin: ['time', 'github.com/gin-gonic/gin', 'github.com/gin-contrib/cors'],
  echo: ['github.com/labstack/echo/v4', 'github.com/labstack/echo/v4/middleware'],
};
const before: Readonly<Record<string, string>> = {
  'rs-cors': '\tmux := http.NewServeMux()',
  chi: '\tr := chi.NewRouter()',
  gin: '\tgin.SetMode("release")\n\tr := gin.New()\n\t_ = time.Second',
  echo: '\te := echo.New()',
};
const after: Readonly<Record<string, string>> = { 'rs-cors': '\t_ = handler' };

/** One program of many functions, compiled with the libraries and run: some refuse a rule when it is made. */
const goLibraries = Object.keys(imports).map(
  (server): Parser =>
    scriptParser({
      name: 'Go, with the library',
      servers: [server],
      packages: [
        'golang-go',
        'python3',
        'golang-github-rs-cors-dev',
        'golang-github-go-chi-chi-dev',
        'golang-github-go-chi-cors-dev',
        'golang-github-gin-contrib-cors-dev',
        'golang-github-labstack-echo-dev',
      ],
      heavy: true,
      file: 'read.py',
      program: lines(
        'import json, os, subprocess',
        'texts = [one["text"] for one in json.load(open("texts.json"))]',
        'os.makedirs("gopath/src/github.com/labstack/echo")',
        'os.symlink("/usr/share/gocode/src/github.com/labstack/echo", "gopath/src/github.com/labstack/echo/v4")',
        `head = ${JSON.stringify(
          lines(
            'package main',
            'import (',
            ['encoding/json', 'fmt', 'os', ...(imports[server] ?? [])].map((path) => `\t"${path}"`),
            ')',
            'func try(rule func()) (said map[string]any) {',
            '\tdefer func() {',
            '\t\tif problem := recover(); problem != nil {',
            '\t\t\tsaid = map[string]any{"problem": fmt.Sprint(problem)}',
            '\t\t}',
            '\t}()',
            '\trule()',
            '\treturn map[string]any{"read": nil}',
            '}',
            '',
          ),
        )}`,
        'rules = [f"func rule{index}() {{\\n{text}\\n}}\\n" for index, text in enumerate(texts)]',
        'calls = "".join(f"\\tsaid = append(said, try(rule{index}))\\n" for index in range(len(texts)))',
        'main = "func main() {\\n\\tsaid := []map[string]any{}\\n" + calls + "\\tout, _ := json.Marshal(said)\\n\\tos.WriteFile(\\"said.json\\", out, 0o644)\\n}\\n"',
        'open("main.go", "w").write(head + "".join(rules) + main)',
        'env = {**os.environ, "GO111MODULE": "off", "GOPATH": os.getcwd() + "/gopath:/usr/share/gocode", "GOFLAGS": "-p=2"}',
        'subprocess.run(["go", "build", "-o", "read", "main.go"], check=True, env=env)',
        'subprocess.run(["./read"], check=True)',
      ),
      command: ['/usr/bin/python3', 'read.py'],
      whole: (text) => lines(before[server] ?? '', text, after[server] ?? ''),
    }),
);

/** Those of whose libraries Debian has none. */
const go = scriptParser({
  name: 'gofmt',
  servers: ['jub0bs-cors', 'fiber'],
  packages: ['golang-go', 'python3'],
  heavy: true,
  file: 'read.py',
  program: fileByFile('go', ['gofmt', '-e', '-l']),
  command: ['/usr/bin/python3', 'read.py'],
  whole: (text) => `package main\n\nfunc main() {\n${text}\n}\n`,
});

const rust = scriptParser({
  name: 'rustfmt',
  servers: ['tower-http', 'actix'],
  packages: ['rustfmt', 'python3'],
  heavy: true,
  file: 'read.py',
  program: fileByFile('rs', ['rustfmt', '--edition', '2021', '--emit', 'stdout', '--quiet']),
  command: ['/usr/bin/python3', 'read.py'],
  whole: (text) => `fn main() {\n${text}\n}\n`,
});

const csharp = scriptParser({
  name: 'mcs',
  servers: ['aspnet-core'],
  packages: ['mono-mcs', 'python3'],
  heavy: true,
  file: 'read.py',
  program: fileByFile('cs', ['mcs', '--parse']),
  command: ['/usr/bin/python3', 'read.py'],
  whole: (text) => `class A { void B() {\n${text}\n} }\n`,
});

const elixir = scriptParser({
  name: 'Elixir',
  servers: ['phoenix'],
  packages: ['elixir', 'python3'],
  heavy: true,
  file: 'read.py',
  program: lines(
    intoFiles('ex'),
    'import glob, subprocess',
    'count = len(glob.glob("*.ex"))',
    'program = """',
    'said = Enum.map(0..(String.to_integer(hd(System.argv())) - 1), fn index ->',
    '  case Code.string_to_quoted(File.read!("#{index}.ex")) do',
    '    {:ok, _} -> "{\\\\"read\\\\":null}"',
    '    {:error, _} -> "{\\\\"problem\\\\":\\\\"no Elixir\\\\"}"',
    '  end',
    'end)',
    'File.write!("said.json", "[" <> Enum.join(said, ",") <> "]")',
    '"""',
    'open("read.exs", "w").write(program)',
    'subprocess.run(["elixir", "read.exs", str(count)], check=True)',
  ),
  command: ['/usr/bin/python3', 'read.py'],
});

export const toolchainParsers: readonly Parser[] = [...goLibraries, go, rust, csharp, elixir];
