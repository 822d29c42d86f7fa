/** Values of CSVW properties by their kind, V 5.1. */
export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';

/** A property that is one value or a list of them, as a list. */
export const listed = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  (one === undefined ? [] : Array.isArray(one) ? one : [one]) as readonly T[];

/** A language tag, BCP 47 as far as its form goes. */
export const isTag = (value: unknown): boolean => isText(value) && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value);

/** V 5.1.6: a text, several, or texts by language. */
export const isNatural = (value: unknown): boolean =>
  isText(value) ||
  (Array.isArray(value) && value.length > 0 && value.every(isText)) ||
  (isRecord(value) && Object.entries(value).every(([tag, own]) => isTag(tag) && !isRecord(own) && isNatural(own)));

const EXPRESSION = /\{[+#./;?&]?(?:[\w.]|%[0-9A-F]{2})+(?::\d{1,4}|\*)?(?:,(?:[\w.]|%[0-9A-F]{2})+(?::\d{1,4}|\*)?)*\}/g;

/** V 5.1.3: a template of RFC 6570; outside of braces only what may stand in an address. */
export const isTemplate = (value: unknown): boolean =>
  isText(value) && /^(?:[\w\-.~:/?#[\]@!$&()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(value.replace(EXPRESSION, ''));

/** Names of the variables of a template. */
export const variables = (template: string): readonly string[] =>
  Array.from(template.matchAll(EXPRESSION), ([own]) =>
    own
      .slice(1, -1)
      .replace(/^[+#./;?&]/, '')
      .split(','),
  )
    .flat()
    .map((name) => name.replace(/:\d+$|\*$/, ''));
