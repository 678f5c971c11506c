import { lines } from '../../../src/fix/fragments/lines.ts';
import type { Parser } from './parser.ts';
import { scriptParser } from './scripts.ts';

/** V8, which reads modules without running them. */
const javascript = scriptParser({
  name: 'V8',
  servers: [
    'same-origin-proxy',
    'node-http',
    'express',
    'fastify',
    'koa',
    'hono',
    'nestjs',
    'h3',
    'nitro',
    'nextjs',
    'sveltekit',
    'vite',
    'vite-proxy',
    'webpack-dev-server',
    'webpack-dev-server-proxy',
    'cloudflare-workers',
    'deno',
    'supabase',
    'firebase-functions',
    'aws-rest-api',
  ],
  packages: [],
  file: 'read.mjs',
  program: lines(
    "import { readFileSync, writeFileSync } from 'node:fs';",
    "import { SourceTextModule } from 'node:vm';",
    "const said = JSON.parse(readFileSync('texts.json', 'utf8')).map(({ text }) => {",
    '  try {',
    '    new SourceTextModule(text);',
    '    return { read: null };',
    '  } catch (error) {',
    '    return { problem: String(error) };',
    '  }',
    '});',
    "writeFileSync('said.json', JSON.stringify(said));",
  ),
  command: [process.execPath, '--experimental-vm-modules', '--no-warnings', 'read.mjs'],
  whole(text, _index, server) {
    // The other languages of these two are read by their own.
    if (text.startsWith('location ') || text.startsWith('CorsClientErrors:')) return null;
    if (/^(?:server|devServer): \{/.test(text)) return `export default {\n${text}\n};`;
    if (text.startsWith('if (')) return `export function listener(request, response) {\n${text}\n}`;
    return server === 'nestjs' ? `const app = {};\n${text}` : text;
  },
});

/** Compiled, and what makes a rule is made: the libraries refuse some at that time. */
const python = scriptParser({
  name: 'Python, with the libraries',
  servers: ['flask', 'django', 'fastapi'],
  packages: [
    'python3-flask',
    'python3-flask-cors',
    'python3-django',
    'python3-django-cors-headers',
    'python3-fastapi',
  ],
  file: 'read.py',
  program: lines(
    'import json',
    'from django.conf import settings',
    'settings.configure()',
    'from corsheaders.checks import check_settings',
    'from corsheaders.conf import conf',
    'from django.test.utils import override_settings',
    'from fastapi import FastAPI',
    'from flask import Flask',
    '',
    'def check(server, text):',
    '    code = compile(text, server, "exec")',
    '    if server == "flask":',
    '        exec(code, {"app": Flask(__name__)})',
    '    elif server == "fastapi":',
    '        exec(code, {"app": FastAPI()})',
    '    else:',
    '        names = {"INSTALLED_APPS": [], "MIDDLEWARE": []}',
    '        exec(code, names)',
    '        with override_settings(**{k: v for k, v in names.items() if k.startswith("CORS_")}):',
    '            problems = check_settings()',
    '            if problems:',
    '                raise ValueError(str(problems))',
    '            return list(conf.CORS_ALLOWED_ORIGINS) or None',
    '',
    'said = []',
    'for one in json.load(open("texts.json")):',
    '    try:',
    '        said.append({"read": check(one["server"], one["text"])})',
    '    except Exception as error:',
    '        said.append({"problem": repr(error)})',
    'json.dump(said, open("said.json", "w"))',
  ),
  command: ['/usr/bin/python3', 'read.py'],
});

const ruby = scriptParser({
  name: 'Ruby, with rack-cors',
  servers: ['rails', 'rack'],
  packages: ['ruby', 'ruby-rack-cors'],
  file: 'read.rb',
  program: lines(
    'require "json"',
    'require "rack"',
    'require "rack/builder"',
    'require "rack/cors"',
    '',
    '# What an initializer of Rails is given.',
    'module Rails',
    '  def self.application',
    '    self',
    '  end',
    '  def self.config',
    '    self',
    '  end',
    '  def self.middleware',
    '    self',
    '  end',
    '  def self.insert_before(_place, middleware, &block)',
    '    middleware.new(->(_env) { [200, {}, []] }, &block)',
    '  end',
    'end',
    '',
    'said = JSON.parse(File.read("texts.json")).map do |one|',
    '  RubyVM::InstructionSequence.compile(one["text"])',
    '  if one["server"] == "rails"',
    '    eval(one["text"])',
    '  else',
    '    Rack::Builder.new { eval(one["text"]); run ->(_env) { [200, {}, []] } }.to_app',
    '  end',
    '  { read: nil }',
    'rescue Exception => error',
    '  { problem: error.message }',
    'end',
    'File.write("said.json", JSON.generate(said))',
  ),
  command: ['/usr/bin/ruby', 'read.rb'],
});

const php = scriptParser({
  name: 'PHP',
  servers: ['php', 'laravel'],
  packages: ['php-cli'],
  file: 'read.php',
  program: lines(
    '<?php',
    '$said = [];',
    "foreach (json_decode(file_get_contents('texts.json'), true) as $one) {",
    '    try {',
    '        token_get_all($one["text"], TOKEN_PARSE);',
    '        // A file that is nothing but a list is read as the framework does.',
    '        $said[] = ["read" => $one["server"] === "laravel" ? eval("?>" . $one["text"]) : null];',
    '    } catch (Throwable $error) {',
    '        $said[] = ["problem" => $error->getMessage()];',
    '    }',
    '}',
    "file_put_contents('said.json', json_encode($said));",
  ),
  command: ['php', 'read.php'],
  whole: (text) => (text.startsWith('<?php') ? text : `<?php ${text}`),
});

const java = scriptParser({
  name: 'javac',
  servers: ['spring-mvc', 'spring-security'],
  packages: ['default-jdk-headless', 'python3'],
  file: 'Read.java',
  program: lines(
    'import com.sun.source.util.JavacTask;',
    'import java.net.URI;',
    'import java.nio.file.*;',
    'import java.util.*;',
    'import javax.tools.*;',
    'public class Read {',
    '    public static void main(String[] args) throws Exception {',
    '        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();',
    '        List<String> said = new ArrayList<>();',
    '        for (int index = 0; Files.exists(Path.of(index + ".java")); index++) {',
    '            String text = Files.readString(Path.of(index + ".java"));',
    '            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();',
    '            JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {',
    '                @Override public CharSequence getCharContent(boolean ignore) { return text; }',
    '            };',
    '            ((JavacTask) compiler.getTask(null, null, found, null, null, List.of(file))).parse();',
    '            said.add(found.getDiagnostics().isEmpty() ? "{\\"read\\":null}" : "{\\"problem\\":\\"" + found.getDiagnostics().get(0).getCode() + "\\"}");',
    '        }',
    '        Files.writeString(Path.of("said.json"), said.toString());',
    '    }',
    '}',
  ),
  command: [
    'sh',
    '-c',
    `/usr/bin/python3 -c 'import json
for index, one in enumerate(json.load(open("texts.json"))): open(f"{index}.java", "w").write(one["text"])' && java -XX:TieredStopAtLevel=1 --add-modules jdk.compiler Read.java`,
  ],
  whole: (text, index, server) =>
    server === 'spring-mvc'
      ? text
      : index === 0
        ? `class A {\n${text}\n}`
        : `class A { void a(Object http) {\n${text}\n} }`,
});

/** YAML, JSON and XML as data: every origin has to be in it. */
const data = scriptParser({
  name: 'PyYAML, json, expat',
  servers: [
    'traefik',
    'envoy',
    'symfony',
    'aws-http-api',
    'aws-lambda-url',
    'aws-s3',
    'aws-cloudfront',
    'cloudflare-r2',
    'google-cloud-storage',
    'azure',
    'iis',
    'tomcat',
    'jetty',
  ],
  packages: ['python3-yaml'],
  file: 'read.py',
  program: lines(
    'import json',
    'import xml.etree.ElementTree as tree',
    'import yaml',
    '',
    'def read(one):',
    '    if one["type"] == "yaml":',
    '        return yaml.load(one["text"], Loader=yaml.CSafeLoader)',
    '    if one["type"] == "json":',
    '        return json.loads(one["text"])',
    '    # Each once: a list is repeated for every origin.',
    '    found = set()',
    '    for each in tree.fromstring(one["text"]).iter():',
    '        found.update(each.attrib.values(), [each.text or ""])',
    '    return sorted(found)',
    '',
    'said = []',
    'for one in json.load(open("texts.json")):',
    '    try:',
    '        said.append({"read": read(one)})',
    '    except Exception as error:',
    '        said.append({"problem": repr(error)})',
    'json.dump(said, open("said.json", "w"))',
  ),
  command: ['/usr/bin/python3', 'read.py'],
  whole: (text, _index, server) =>
    server === 'tomcat' || server === 'jetty' ? `<web-app>\n${text}\n</web-app>` : text,
});

/** The second language of a server whose first is JavaScript. */
const cloudFormation = scriptParser({
  name: 'PyYAML, with the tags of CloudFormation',
  servers: ['aws-rest-api'],
  packages: ['python3-yaml'],
  file: 'read.py',
  program: lines(
    'import json',
    'import yaml',
    'yaml.SafeLoader.add_multi_constructor("!", lambda loader, tag, node: node.value)',
    'said = []',
    'for one in json.load(open("texts.json")):',
    '    try:',
    '        yaml.safe_load(one["text"])',
    '        said.append({"read": None})',
    '    except Exception as error:',
    '        said.append({"problem": repr(error)})',
    'json.dump(said, open("said.json", "w"))',
  ),
  command: ['/usr/bin/python3', 'read.py'],
  whole: (text) => (text.startsWith('CorsClientErrors:') ? text : null),
});

/** The shell itself splits the command into words, where a function takes the place of the program. */
const shell = scriptParser({
  name: 'a POSIX shell',
  servers: ['azure-storage'],
  packages: ['python3'],
  file: 'read.py',
  program: lines(
    'import json',
    'import subprocess',
    'said = []',
    'for one in json.load(open("texts.json")):',
    '    program = "az() { printf \'%s\\\\0\' \\"$@\\"; }\\n" + one["text"]',
    '    done = subprocess.run(["sh", "-c", program], capture_output=True, text=True)',
    '    said.append({"read": done.stdout.split("\\0")} if done.returncode == 0 else {"problem": done.stderr})',
    'json.dump(said, open("said.json", "w"))',
  ),
  command: ['/usr/bin/python3', 'read.py'],
});

export const languageParsers: readonly Parser[] = [
  ...[javascript, python, ruby, php, java, data, cloudFormation, shell],
];
