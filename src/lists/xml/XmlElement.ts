/** An element with its text and its children, kept only as long as one entry of a list is read. */
export interface XmlElement {
  name: string;
  text: string;
  children: XmlElement[];
}

/** The children of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The trimmed text of the first child of that name, inner white space made single; empty where there is none. */
export function textOf(element: XmlElement, name: string): string {
  const child = element.children.find((one) => one.name === name);
  return child ? child.text.replace(/\s+/g, ' ').trim() : '';
}

/** The texts of `<NAME><VALUE>…</VALUE></NAME>`, or of NAME itself where it has no VALUE; empty ones left out. */
export function valuesOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name)
    .flatMap((child) => (child.children.length ? childrenOf(child, 'VALUE') : [child]))
    .map((value) => value.text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
