import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Rig, snippet } from '../proof/rig.ts';

// Debian's own: another Python in the path has none of Debian's packages.
const python = '/usr/bin/python3';

const flask: Rig = {
  server: 'flask',
  kind: 'app',
  packages: ['python3-flask', 'python3-flask-cors'],
  program: (configuration, { port }) => ({
    files: {
      'app.py': lines(
        'from functools import wraps',
        'from flask import Flask, abort, jsonify, request',
        '',
        'app = Flask(__name__)',
        snippet(configuration),
        '',
        'def login_required(view):',
        '    @wraps(view)',
        '    def checked(*args):',
        '        if "Authorization" not in request.headers:',
        '            abort(401)',
        '        return view(*args)',
        '    return checked',
        '',
        'methods = ["GET", "PUT", "PATCH", "DELETE"]',
        '',
        '@app.route("/data", methods=methods)',
        'def data():',
        '    return jsonify({}), 200, {"X-Total-Count": "3"}',
        '',
        '@app.route("/private", methods=methods)',
        '@login_required',
        'def private():',
        '    return jsonify({}), 200, {"X-Total-Count": "3"}',
        '',
        '@app.route("/boom")',
        'def boom():',
        '    raise RuntimeError("boom")',
        '',
        `app.run(host="127.0.0.1", port=${port}, threaded=True)`,
      ),
    },
    command: [python, 'app.py'],
  }),
};

const django: Rig = {
  server: 'django',
  kind: 'app',
  packages: ['python3-django', 'python3-django-cors-headers'],
  program: (configuration, { port }) => ({
    files: {
      'settings.py': lines(
        'SECRET_KEY = "proof"',
        'ALLOWED_HOSTS = ["*"]',
        'ROOT_URLCONF = "urls"',
        'INSTALLED_APPS = []',
        'MIDDLEWARE = ["django.middleware.common.CommonMiddleware", "urls.Login"]',
        '',
        snippet(configuration),
      ),
      'urls.py': lines(
        'from django.http import HttpResponse, JsonResponse',
        'from django.urls import path',
        '',
        'class Login:',
        '    def __init__(self, get_response):',
        '        self.get_response = get_response',
        '    def __call__(self, request):',
        '        if request.path == "/private" and "Authorization" not in request.headers:',
        '            return HttpResponse(status=401)',
        '        return self.get_response(request)',
        '',
        'def data(request):',
        '    if request.method == "OPTIONS":',
        '        return HttpResponse(status=405)',
        '    response = JsonResponse({})',
        '    response["X-Total-Count"] = "3"',
        '    return response',
        '',
        'def boom(request):',
        '    raise RuntimeError("boom")',
        '',
        'urlpatterns = [path("data", data), path("private", data), path("boom", boom)]',
      ),
    },
    command: [python, '-m', 'django', 'runserver', `127.0.0.1:${port}`, '--noreload'],
    env: { DJANGO_SETTINGS_MODULE: 'settings', PYTHONPATH: '.' },
  }),
};

const fastapi: Rig = {
  server: 'fastapi',
  kind: 'app',
  packages: ['python3-fastapi', 'python3-uvicorn'],
  program: (configuration, { port }) => ({
    files: {
      'main.py': lines(
        'from fastapi import FastAPI, Response',
        '',
        'app = FastAPI()',
        '',
        '@app.middleware("http")',
        'async def login(request, call_next):',
        '    if request.url.path == "/private" and "authorization" not in request.headers:',
        '        return Response(status_code=401)',
        '    return await call_next(request)',
        '',
        '@app.api_route("/data", methods=["GET", "PUT", "PATCH", "DELETE"])',
        '@app.api_route("/private", methods=["GET", "PUT", "PATCH", "DELETE"])',
        'def data(response: Response):',
        '    response.headers["X-Total-Count"] = "3"',
        '    return {}',
        '',
        '@app.get("/boom")',
        'def boom():',
        '    raise RuntimeError("boom")',
        '',
        snippet(configuration),
      ),
    },
    command: [python, '-m', 'uvicorn', 'main:app', '--host', '127.0.0.1', '--port', String(port)],
  }),
};

export const pythonRigs: readonly Rig[] = [flask, django, fastapi];
