import type { Product } from './products.ts';

/** Shapes of 160 × 120, `a` and `b` the two colours in front. */
const shapes: Readonly<Record<Product['drawing'], (a: string, b: string) => string>> = {
  tent: (a, b) =>
    `<path d="M80 26 136 96H24Z" fill="${a}"/><path d="M80 26 102 96H58Z" fill="${b}"/><path d="M80 26V96" stroke="#fff" stroke-width="1.5"/>`,
  backpack: (a, b) =>
    `<rect x="52" y="28" width="56" height="70" rx="18" fill="${a}"/><rect x="60" y="62" width="40" height="28" rx="7" fill="${b}"/><path d="M68 30a12 12 0 0 1 24 0" fill="none" stroke="${b}" stroke-width="5"/><path d="M60 50h40" stroke="${b}" stroke-width="4"/>`,
  bottle: (a, b) =>
    `<rect x="64" y="42" width="32" height="58" rx="9" fill="${a}"/><rect x="70" y="22" width="20" height="16" rx="4" fill="${b}"/><rect x="64" y="62" width="32" height="12" fill="${b}"/>`,
  boot: (a, b) =>
    `<path d="M56 26h30v34c0 8 34 8 40 24v8H56Z" fill="${a}"/><path d="M52 90h76v10H52Z" fill="${b}"/><path d="M86 40h-14M86 50h-14M88 60h-14" stroke="#fff" stroke-width="3"/>`,
  stove: (a, b) =>
    `<path d="M54 54h52l-6 46H60Z" fill="${b}"/><path d="M80 22c16 16 12 30 0 32-13-2-15-16 0-32Z" fill="${a}"/><path d="M66 70h28M67 82h26" stroke="#fff" stroke-width="3"/>`,
  mat: (a, b) =>
    `<rect x="36" y="44" width="80" height="44" rx="10" fill="${a}"/><circle cx="114" cy="66" r="22" fill="${b}"/><circle cx="114" cy="66" r="12" fill="${a}"/><circle cx="114" cy="66" r="4" fill="${b}"/>`,
};

/** A product's picture as SVG. */
export function draw({ drawing, colours: [back, a, b] }: Product): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120"><rect width="160" height="120" fill="${back}"/><ellipse cx="80" cy="101" rx="58" ry="6" fill="#0001"/>${shapes[drawing](a, b)}</svg>`;
}
