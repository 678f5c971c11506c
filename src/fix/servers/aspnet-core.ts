import { lines } from '../fragments/lines.ts';
import { csharpArguments } from '../quote/csharp.ts';
import type { Server } from '../server.ts';

export const aspnetCore: Server = {
  id: 'aspnet-core',
  title: 'ASP.NET Core',
  group: 'jvm-dotnet',
  docs: 'https://learn.microsoft.com/en-us/aspnet/core/security/cors',
  writtenFor: 'ASP.NET Core 8',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.aspnet-order', 'fix.trap.aspnet-https', 'fix.trap.one-layer'],
  configure(policy) {
    const call = (method: string, values: readonly string[]) =>
      values.length === 0 ? [] : [`.${method}(${csharpArguments(values)})`];
    const calls = [
      ...(policy.origins === '*' ? ['.AllowAnyOrigin()'] : call('WithOrigins', policy.origins)),
      ...call('WithMethods', policy.methods),
      ...call('WithHeaders', policy.requestHeaders),
      ...call('WithExposedHeaders', policy.exposedHeaders),
      ...(policy.credentials ? ['.AllowCredentials()'] : []),
      ...(policy.maxAge === null ? [] : [`.SetPreflightMaxAge(TimeSpan.FromSeconds(${policy.maxAge}))`]),
    ];
    return {
      snippets: [
        {
          file: 'Program.cs',
          place: 'fix.place.aspnet-services',
          language: 'csharp',
          text: lines(
            'builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy',
            calls.map((each, index) => `    ${each}${index === calls.length - 1 ? '));' : ''}`),
          ),
        },
        {
          file: 'Program.cs',
          place: 'fix.place.aspnet-pipeline',
          language: 'csharp',
          text: 'app.UseCors();',
        },
      ],
      lacks: [],
    };
  },
};
