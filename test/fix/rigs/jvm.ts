import { lines } from '../../../src/fix/fragments/lines.ts';
import { type Rig, snippet } from '../proof/rig.ts';

/** The API as a servlet. @param api `jakarta` or `javax` */
function servlet(api: 'jakarta' | 'javax'): string {
  return lines(
    `import ${api}.servlet.http.*;`,
    'public class Api extends HttpServlet {',
    '    @Override',
    '    protected void service(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {',
    '        String path = request.getRequestURI();',
    '        if (path.equals("/private") && request.getHeader("Authorization") == null) { response.sendError(401); return; }',
    '        if (request.getMethod().equals("OPTIONS")) { response.sendError(405); return; }',
    '        if (path.equals("/boom")) throw new IllegalStateException("boom");',
    '        if (!path.equals("/data") && !path.equals("/private")) { response.sendError(404); return; }',
    '        response.setHeader("X-Total-Count", "3");',
    '        response.getWriter().print("{}");',
    '    }',
    '}',
  );
}

const webXml = (filters: string) =>
  lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<web-app metadata-complete="true">',
    filters,
    '<servlet><servlet-name>api</servlet-name><servlet-class>Api</servlet-class><async-supported>true</async-supported></servlet>',
    '<servlet-mapping><servlet-name>api</servlet-name><url-pattern>/</url-pattern></servlet-mapping>',
    '</web-app>',
  );

/** Started for a few requests: compiling or archiving would not pay. */
const quickly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const tomcatHome = '/usr/share/tomcat10';

const tomcat: Rig = {
  server: 'tomcat',
  kind: 'app',
  packages: ['tomcat10-user', 'libtomcat10-java', 'default-jdk-headless'],
  program: (configuration, { port, folder }) => ({
    files: {
      'Api.java': servlet('jakarta'),
      'webapps/ROOT/WEB-INF/web.xml': webXml(snippet(configuration)),
      'conf/server.xml': lines(
        '<Server port="-1"><Service name="Catalina">',
        `<Connector port="${port}" address="127.0.0.1" protocol="HTTP/1.1"/>`,
        '<Engine name="Catalina" defaultHost="localhost">',
        '<Host name="localhost" appBase="webapps" startStopThreads="1"/>',
        '</Engine></Service></Server>',
      ),
      'conf/web.xml': '<web-app/>',
    },
    build: [
      [
        'javac',
        ...quickly.map((flag) => `-J${flag}`),
        '-cp',
        `${tomcatHome}/lib/servlet-api.jar`,
        '-d',
        'webapps/ROOT/WEB-INF/classes',
        'Api.java',
      ],
    ],
    command: [
      'java',
      ...quickly,
      '-cp',
      `${tomcatHome}/bin/bootstrap.jar:${tomcatHome}/bin/tomcat-juli.jar`,
      `-Dcatalina.home=${tomcatHome}`,
      `-Dcatalina.base=${folder}`,
      'org.apache.catalina.startup.Bootstrap',
      'start',
    ],
  }),
};

const jettyJars = [
  'server',
  'servlet',
  'servlets',
  'webapp',
  'http',
  'io',
  'util',
  'util-ajax',
  'security',
  'xml',
]
  .map((name) => `/usr/share/java/jetty9-${name}.jar`)
  .concat('/usr/share/java/servlet-api.jar', '/usr/share/java/slf4j-api.jar')
  .join(':');

const jetty: Rig = {
  server: 'jetty',
  kind: 'app',
  packages: ['libjetty9-java', 'default-jdk-headless'],
  program: (configuration, { port }) => ({
    files: {
      'Api.java': servlet('javax'),
      'webapp/WEB-INF/web.xml': webXml(snippet(configuration)),
      'Main.java': lines(
        'import java.net.InetSocketAddress;',
        'import org.eclipse.jetty.server.Server;',
        'import org.eclipse.jetty.webapp.WebAppContext;',
        'public class Main {',
        '    public static void main(String[] args) throws Exception {',
        `        Server server = new Server(new InetSocketAddress("127.0.0.1", ${port}));`,
        '        WebAppContext context = new WebAppContext("webapp", "/");',
        '        context.setParentLoaderPriority(true);',
        '        context.setThrowUnavailableOnStartupException(true);',
        '        server.setHandler(context);',
        '        server.start();',
        '    }',
        '}',
      ),
    },
    build: [
      [
        'javac',
        ...quickly.map((flag) => `-J${flag}`),
        '-cp',
        jettyJars,
        '-d',
        'classes',
        'Api.java',
        'Main.java',
      ],
    ],
    command: ['java', ...quickly, '-cp', `classes:${jettyJars}`, 'Main'],
  }),
};

export const jvmRigs: readonly Rig[] = [tomcat, jetty];
