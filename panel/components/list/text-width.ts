let context: CanvasRenderingContext2D | null = null;

/** Width of a text in the font of an element, in CSS pixels; null: nothing here measures text. */
export function textWidthIn(element: Element | null): (text: string) => number | null {
  context ??= document.createElement('canvas').getContext('2d');
  if (element === null || context === null) return () => null;
  const drawn = context;
  drawn.font = getComputedStyle(element).font;
  return (text) => drawn.measureText(text).width;
}
