import { lines } from '../fragments/lines.ts';
import { javaArguments } from '../quote/java.ts';
import type { Server } from '../server.ts';

export const springSecurity: Server = {
  id: 'spring-security',
  title: 'Spring Security',
  group: 'jvm-dotnet',
  docs: 'https://docs.spring.io/spring-security/reference/servlet/integrations/cors.html',
  writtenFor: 'Spring Security 6',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.spring-security-order', 'fix.trap.one-layer'],
  configure(policy) {
    const list = (setter: string, values: readonly string[]) =>
      values.length === 0 ? null : `    configuration.${setter}(List.of(${javaArguments(values)}));`;
    return {
      snippets: [
        {
          file: 'SecurityConfig.java',
          place: 'fix.place.in-security-config',
          language: 'java',
          text: lines(
            '// import java.util.List;',
            '// import org.springframework.web.cors.*;',
            '@Bean',
            'CorsConfigurationSource corsConfigurationSource() {',
            '    CorsConfiguration configuration = new CorsConfiguration();',
            list('setAllowedOrigins', policy.origins === '*' ? ['*'] : policy.origins),
            list('setAllowedMethods', policy.methods),
            list('setAllowedHeaders', policy.requestHeaders),
            list('setExposedHeaders', policy.exposedHeaders),
            policy.credentials ? '    configuration.setAllowCredentials(true);' : null,
            policy.maxAge === null ? null : `    configuration.setMaxAge(${policy.maxAge}L);`,
            '    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();',
            '    source.registerCorsConfiguration("/**", configuration);',
            '    return source;',
            '}',
          ),
        },
        {
          file: 'SecurityConfig.java',
          place: 'fix.place.in-filter-chain',
          language: 'java',
          text: 'http.cors(Customizer.withDefaults());',
        },
      ],
      lacks: [],
    };
  },
};
