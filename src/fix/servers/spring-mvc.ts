import { beyondDefault, safelistedMethods } from '../defaults.ts';
import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { javaArguments } from '../quote/java.ts';
import type { Server } from '../server.ts';

export const springMvc: Server = {
  id: 'spring-mvc',
  title: 'Spring MVC, Spring Boot',
  group: 'jvm-dotnet',
  docs: 'https://docs.spring.io/spring-framework/reference/web/webmvc-cors.html',
  writtenFor: 'Spring Framework 6, Spring Boot 3',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.spring-security-too', 'fix.trap.spring-unmatched', 'fix.trap.one-layer'],
  configure(policy) {
    const methods = beyondDefault(safelistedMethods, policy.methods);
    return oneSnippet(
      'CorsConfig.java',
      'fix.place.new-file',
      'java',
      lines(
        'import org.springframework.context.annotation.Configuration;',
        'import org.springframework.web.servlet.config.annotation.CorsRegistry;',
        'import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;',
        '',
        '@Configuration',
        'public class CorsConfig implements WebMvcConfigurer {',
        '    @Override',
        '    public void addCorsMappings(CorsRegistry registry) {',
        '        registry.addMapping("/**")',
        [
          policy.origins === '*' ? null : `            .allowedOrigins(${javaArguments(policy.origins)})`,
          methods && `            .allowedMethods(${javaArguments(methods)})`,
          policy.exposedHeaders.length === 0
            ? null
            : `            .exposedHeaders(${javaArguments(policy.exposedHeaders)})`,
          policy.credentials ? '            .allowCredentials(true)' : null,
          policy.maxAge === null ? null : `            .maxAge(${policy.maxAge})`,
        ].flatMap((line) => line ?? []),
        '            ;',
        '    }',
        '}',
      ).replace('\n            ;', ';'),
    );
  },
};
