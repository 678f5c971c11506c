/** What the shop sells. Prices in euros; the colours are those of its drawing, back to front. */
export interface Product {
  readonly id: number;
  readonly name: string;
  readonly about: string;
  readonly price: number;
  readonly drawing: 'tent' | 'backpack' | 'bottle' | 'boot' | 'stove' | 'mat';
  readonly colours: readonly [string, string, string];
}

export const products: readonly Product[] = [
  {
    id: 1042,
    name: 'Ridge 2 tent',
    about: 'Two people, three seasons, 1.9 kg',
    price: 289,
    drawing: 'tent',
    colours: ['#dcebe2', '#2f7d5b', '#1d5540'],
  },
  {
    id: 2210,
    name: 'Fjord 45 backpack',
    about: '45 litres, with a rain cover',
    price: 149,
    drawing: 'backpack',
    colours: ['#e1e9f6', '#33629f', '#1f416e'],
  },
  {
    id: 1877,
    name: 'Tarn bottle',
    about: 'Steel, keeps tea hot for 12 hours',
    price: 32,
    drawing: 'bottle',
    colours: ['#f7e7dc', '#c8643a', '#8c4020'],
  },
  {
    id: 3055,
    name: 'Scree boots',
    about: 'Waterproof, can be resoled',
    price: 179,
    drawing: 'boot',
    colours: ['#efe6d6', '#8a6236', '#5c3f20'],
  },
  {
    id: 1519,
    name: 'Ember stove',
    about: 'Burns twigs, weighs 210 g',
    price: 64,
    drawing: 'stove',
    colours: ['#f4e0e0', '#a53c3c', '#57595f'],
  },
  {
    id: 2904,
    name: 'Loft mat',
    about: 'Warm down to -12 °C',
    price: 119,
    drawing: 'mat',
    colours: ['#e8e3f3', '#6a55a4', '#45366f'],
  },
];
