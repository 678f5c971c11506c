/** A group of messages in another language: no key that English does not have; English fills what is left out. */
export type Translation<English> = { readonly [K in keyof English]?: string };
