import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** An element to render into, fresh for each test of the file that asks for it, with an empty local storage. */
export function stage(): { readonly root: HTMLElement } {
  let root: HTMLElement;
  beforeEach(() => {
    localStorage.clear();
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
  return {
    get root() {
      return root;
    },
  };
}
