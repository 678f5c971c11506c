/** A group of messages in another language: no key that English does not have; English fills what is left out. */
export type Translation<English> = { readonly [K in keyof English | OtherForms<keyof English>]?: string };

/** Plural forms that English does not have. */
type OtherForms<K> = K extends `${infer Start}.other` ? `${Start}.${'zero' | 'two' | 'few' | 'many'}` : never;
