import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Rig, snippet } from '../proof/rig.ts';

const rails: Rig = {
  server: 'rails',
  kind: 'app',
  packages: ['ruby-rails', 'ruby-rack-cors', 'puma'],
  program: (configuration, { port }) => ({
    files: {
      'config.ru': lines(
        'require "rails"',
        'require "action_controller/railtie"',
        'require "rack/cors"',
        '',
        'class Api < ActionController::API',
        '  before_action :login, only: :private_data',
        '  def data',
        '    response.set_header("X-Total-Count", "3")',
        '    render json: {}',
        '  end',
        '  alias private_data data',
        '  def boom',
        '    raise "boom"',
        '  end',
        '  def login',
        '    head :unauthorized unless request.headers["Authorization"]',
        '  end',
        'end',
        '',
        'class App < Rails::Application',
        '  config.root = __dir__',
        '  config.eager_load = false',
        '  config.secret_key_base = "proof" * 8',
        '  config.logger = Logger.new($stdout)',
        'end',
        'App.initialize!',
        'App.routes.draw do',
        '  methods = [:get, :put, :patch, :delete]',
        '  match "/data", to: Api.action(:data), via: methods',
        '  match "/private", to: Api.action(:private_data), via: methods + [:options]',
        '  get "/boom", to: Api.action(:boom)',
        'end',
        'run App',
      ),
      ...(configuration && { 'config/initializers/cors.rb': snippet(configuration) }),
    },
    command: ['puma', '-q', '-e', 'production', '-b', `tcp://127.0.0.1:${port}`, 'config.ru'],
    env: { RAILS_ENV: 'production' },
  }),
};

const rack: Rig = {
  server: 'rack',
  kind: 'app',
  packages: ['ruby-rack-cors', 'puma'],
  program: (configuration, { port }) => ({
    files: {
      'config.ru': lines(
        snippet(configuration),
        '',
        '# As the trap says: something below has to turn an exception into a response.',
        'class Errors',
        '  def initialize(app)',
        '    @app = app',
        '  end',
        '  def call(env)',
        '    @app.call(env)',
        '  rescue StandardError',
        '    [500, {}, []]',
        '  end',
        'end',
        'use Errors',
        '',
        'run(lambda do |env|',
        '  path = env["PATH_INFO"]',
        '  next [401, {}, []] if path == "/private" && !env["HTTP_AUTHORIZATION"]',
        '  next [405, {}, []] if env["REQUEST_METHOD"] == "OPTIONS"',
        '  raise "boom" if path == "/boom"',
        '  next [404, {}, []] unless ["/data", "/private"].include?(path)',
        '  [200, { "X-Total-Count" => "3" }, ["{}"]]',
        'end)',
      ),
    },
    command: ['puma', '-q', '-e', 'production', '-b', `tcp://127.0.0.1:${port}`, 'config.ru'],
  }),
};

const php: Rig = {
  server: 'php',
  kind: 'app',
  packages: ['php-cli'],
  program: (configuration, { port }) => ({
    files: {
      'index.php': lines(
        '<?php',
        snippet(configuration, 1),
        "$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);",
        "if ($path === '/private' && !isset($_SERVER['HTTP_AUTHORIZATION'])) { http_response_code(401); exit; }",
        "if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') { http_response_code(405); exit; }",
        "if ($path === '/boom') { throw new Exception('boom'); }",
        "if (!in_array($path, ['/data', '/private'], true)) { http_response_code(404); exit; }",
        "header('X-Total-Count: 3');",
        "echo '{}';",
      ),
      ...(configuration && { 'cors.php': snippet(configuration) }),
    },
    command: ['php', '-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, 'index.php'],
  }),
};

export const rubyPhpRigs: readonly Rig[] = [rails, rack, php];
