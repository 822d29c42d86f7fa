/** Text as HTML. Names come from files of others and are written as text, never as markup. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const attribute = ([name, value]: readonly [string, Attributes[string]]): string =>
  value === null || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;

const opening = (name: string, attributes: Attributes): string => `<${name}${Object.entries(attributes).map(attribute).join('')}>`;

/** @param inner markup; text goes through `escapeHtml` first */
export const element = (name: string, attributes: Attributes, inner: string): string => `${opening(name, attributes)}${inner}</${name}>`;

/** An element that holds nothing, such as `img`. */
export const emptyElement = opening;

/** A link to another site opens beside the article and is not told where the reader came from. */
export const linkTo = (href: string, text: string, label: string | null = null): string =>
  element('a', { href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label }, escapeHtml(text));

/** http and https only: an address from a file could be a script. */
export const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

/** Data inside a page: `</script>` in a name does not end it. */
export const jsonScript = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;
