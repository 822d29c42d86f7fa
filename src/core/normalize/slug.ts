/** URL-safe names. */

/** Lower-case ASCII letters, digits and single hyphens; accents are dropped, `+` becomes `plus` and `&` disappears. Empty when nothing is left. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, '')
    .replace(/\+/g, '-plus')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
