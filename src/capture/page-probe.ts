import type { Native } from './natives.ts';

/**
 * All that is called in the page to ask it about itself. Some can be bypassed by the page's own properties, since they
 * are taken from where the browser keeps them; those that the page has replaced there are not called.
 */
export const probeNatives = [
  { name: 'Reflect.apply', own: 'apply' },
  { name: 'Reflect.getOwnPropertyDescriptor', own: 'getOwnPropertyDescriptor' },
  { name: 'Reflect.getPrototypeOf', own: 'getPrototypeOf' },
  { name: 'performance', own: 'performance' },
  { name: 'performance.timeOrigin', own: 'timeOrigin' },
  { name: 'isSecureContext', own: 'isSecureContext' },
  { name: 'navigator', own: 'navigator' },
  { name: 'navigator.permissions', own: 'permissions' },
  { name: 'navigator.permissions.query', own: 'query' },
  { name: 'PermissionStatus.state', own: 'state' },
  { name: 'Promise', own: 'Promise' },
] as const satisfies readonly Native[];

/**
 * What `privacy.resistFingerprinting` rounds a page's times to, up or down. In microseconds.
 * @see https://searchfox.org/firefox-main/source/toolkit/components/resistfingerprinting/nsRFPService.cpp
 */
const coarseMicros = 16_667;

/** All that is called in the page to ask it since when it is there. */
export const clockNatives = [
  { name: 'Reflect.apply', own: 'apply' },
  { name: 'Reflect.getOwnPropertyDescriptor', own: 'getOwnPropertyDescriptor' },
  { name: 'performance', own: 'performance' },
  { name: 'performance.timing', own: 'timing' },
  { name: 'PerformanceTiming.domLoading', own: 'domLoading' },
  { name: 'performance.timeOrigin', own: 'timeOrigin' },
] as const satisfies readonly Native[];

/** And by these how it was loaded, and when it was shown; pages that measure themselves replace them. */
export const loadingNatives = [
  { name: 'performance.getEntriesByType', own: 'getEntriesByType' },
  { name: 'PerformanceEntry.name', own: 'name' },
  { name: 'PerformanceEntry.startTime', own: 'startTime' },
] as const satisfies readonly Native[];

export type ProbeNative = (typeof probeNatives)[number]['name'];

/** Nothing can be asked without these. */
const base: readonly ProbeNative[] = [
  'Reflect.apply',
  'Reflect.getOwnPropertyDescriptor',
  'Reflect.getPrototypeOf',
];

/** What may be asked of the page. */
export interface Askable {
  readonly clock: boolean;
  readonly secure: boolean;
  readonly permissions: boolean;
}

/** @param replaced what the page has replaced */
export function askable(replaced: readonly string[]): Askable {
  const intact = (...names: readonly ProbeNative[]): boolean =>
    [...base, ...names].every((name) => !replaced.includes(name));
  return {
    clock: intact('performance', 'performance.timeOrigin'),
    secure: intact('isSecureContext'),
    permissions: intact(
      'navigator',
      'navigator.permissions',
      'navigator.permissions.query',
      'PermissionStatus.state',
      'Promise',
    ),
  };
}

/** In the page: a function of the browser's where the browser keeps it; undefined: it has none. */
export const ownPart = `const part = (holder, name, kind) => {
        const own = holder === undefined ? undefined : getOwnPropertyDescriptor(holder, name);
        return own === undefined ? undefined : own[kind] ?? null;
      };`;

/**
 * Declares the probe. It stands under a name that no script can list (a `const` of the global scope is no property) and
 * nobody can guess. `await` of a promise of the browser's calls no `then`; it reads `constructor`, which is looked at first.
 *
 * @param name of the constant; where it is declared already, that is a SyntaxError
 * @param id which it gives as its own
 */
export function declareProbe(name: string, id: number): string {
  return `const ${name} = (() => {
    try {
      const { apply, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
      ${ownPart}
      const natives = {
        __proto__: null,
        0: apply,
        1: getOwnPropertyDescriptor,
        2: getPrototypeOf,
        3: part(window, 'performance', 'get'),
        4: part(window.Performance?.prototype, 'timeOrigin', 'get'),
        5: part(window, 'isSecureContext', 'get'),
        6: part(window, 'navigator', 'get'),
        7: part(window.Navigator?.prototype, 'permissions', 'get'),
        8: part(window.Permissions?.prototype, 'query', 'value'),
        9: part(window.PermissionStatus?.prototype, 'state', 'get'),
        10: part(getPrototypeOf((async () => {})()), 'constructor', 'value'),
      };
      const clock = {
        __proto__: null,
        0: apply,
        1: getOwnPropertyDescriptor,
        2: natives[3],
        3: part(window.Performance?.prototype, 'timing', 'get'),
        4: part(window.PerformanceTiming?.prototype, 'domLoading', 'get'),
        5: natives[4],
      };
      const loading = {
        __proto__: null,
        0: part(window.Performance?.prototype, 'getEntriesByType', 'value'),
        1: part(window.PerformanceEntry?.prototype, 'name', 'get'),
        2: part(window.PerformanceEntry?.prototype, 'startTime', 'get'),
      };
      const read = (getter, self) => apply(getter, self, []);
      let states = '';
      let asked = 0;
      const query = async (name, time) => {
        let state = '';
        try {
          const permissions = read(natives[7], read(natives[6], window));
          state = read(natives[9], await apply(natives[8], permissions, [{ __proto__: null, name }]));
        } catch {}
        if (time === asked) states += name + ' ' + state + '\\n';
      };
      return {
        __proto__: null,
        id: ${id},
        natives,
        ask(clock, secure, permissions) {
          let origin = '';
          let isSecure = '';
          try { if (clock) origin = read(natives[4], read(natives[3], window)); } catch {}
          try { if (secure) isSecure = read(natives[5], window); } catch {}
          states = '';
          asked++;
          if (permissions) {
            query('local-network', asked);
            query('loopback-network', asked);
          }
          return origin + '\\n' + isSecure + '\\n' + location.href;
        },
        states: () => states,
        clock,
        loading,
        came() {
          try {
            const performance = read(clock[2], window);
            const origin = read(clock[5], performance);
            const coarse = (origin * 1000 + 1) % ${coarseMicros} < 2 ? ${Math.ceil(coarseMicros / 1000)} : 0;
            const parsed = read(clock[4], read(clock[3], performance));
            const since = parsed ? parsed - coarse : origin;
            return since + '\\n' + (origin - coarse) + '\\n' + ((parsed || origin) + coarse);
          } catch {}
          return '';
        },
        shown() {
          let at = null;
          try {
            const performance = read(clock[2], window);
            const states = apply(loading[0], performance, ['visibility-state']);
            for (let i = 0; i < states.length; i++)
              if (read(loading[1], states[i]) === 'visible') at = read(loading[2], states[i]);
            return at === null ? null : read(clock[5], performance) + at;
          } catch {}
          return null;
        },
        from() {
          try {
            return read(loading[1], apply(loading[0], read(clock[2], window), ['navigation'])[0]);
          } catch {}
          return null;
        },
      };
    } catch {
      return {
        __proto__: null,
        id: ${id},
        natives: { __proto__: null, 0: null },
        ask: () => '\\n\\n' + location.href,
        states: () => '',
        clock: { __proto__: null, 0: null },
        loading: { __proto__: null, 0: null },
        came: () => '',
        shown: () => null,
        from: () => null,
      };
    }
  })(); ${id}`;
}
