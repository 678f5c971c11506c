import { xmlText } from '../quote/xml.ts';

/** A servlet filter in a web.xml, before all others. */
export function servletFilter(
  className: string,
  parameters: readonly (readonly [string, string])[],
): readonly string[] {
  return [
    '<filter>',
    '  <filter-name>cors</filter-name>',
    `  <filter-class>${className}</filter-class>`,
    '  <async-supported>true</async-supported>',
    ...parameters.flatMap(([name, value]) => [
      '  <init-param>',
      `    <param-name>${xmlText(name)}</param-name>`,
      `    <param-value>${xmlText(value)}</param-value>`,
      '  </init-param>',
    ]),
    '</filter>',
    '<filter-mapping>',
    '  <filter-name>cors</filter-name>',
    '  <url-pattern>/*</url-pattern>',
    '</filter-mapping>',
  ];
}

/** A parameter for a list that goes beyond the default; none where it does not. */
export function listParameter(
  name: string,
  values: readonly string[] | null,
): readonly (readonly [string, string])[] {
  return values === null || values.length === 0 ? [] : [[name, values.join(',')]];
}
