/** Markup that is safe to put into a page as it is; everything else is text and gets escaped. */
export class SafeHtml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Content = SafeHtml | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Control characters, and marks that would turn the direction of the text around a hostile name.
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNPRINTABLE, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

function render(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof SafeHtml) return content.markup;
  if (Array.isArray(content)) return content.map(render).join('');
  return escapeHtml(String(content));
}

/** A template whose values are escaped unless they are SafeHtml; lists are put one after the other, null and false are nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): SafeHtml {
  return new SafeHtml(strings.reduce((text, part, at) => text + render(values[at - 1]) + part));
}
