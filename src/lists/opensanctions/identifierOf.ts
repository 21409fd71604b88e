const SHAPES: [pattern: RegExp, scheme: string][] = [
  [/^IMO\d{7}$/, 'IMO'],
  [/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/, 'USCC'],
  [/^[A-Z0-9]{18}\d{2}$/, 'LEI'],
];

/** Names the scheme of a bare number where its shape leaves no doubt; "identifier" otherwise. */
export function identifierOf(text: string): { scheme: string; value: string } {
  const scheme = SHAPES.find(([pattern]) => pattern.test(text))?.[1] ?? 'identifier';
  return { scheme, value: scheme === 'IMO' ? text.slice(3) : text };
}
