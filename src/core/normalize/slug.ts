/** URL-safe names and short hashes. */

/** Lower-case ASCII letters, digits and single hyphens; accents are dropped, `+` becomes `plus` and `&` disappears. Empty when nothing is left. */
export function slug(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/&/g, '').replace(/\+/g, '-plus').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
}

/**
 * Eight hex digits of a text, for telling names apart; not a security measure.
 * FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
