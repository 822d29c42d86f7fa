/** Cells that say nothing: the placeholders publishers write where they have no value. None of them means "unlimited". */
const PLACEHOLDERS = new Set([
  'null',
  'none given',
  'n/a',
  'na',
  'n.a.',
  'nan',
  'tbd',
  'tba',
  'tbc',
  '-',
  '--',
  '–',
  '—',
  '#n/a',
  '#ref!',
  'undefined',
  'unknown',
  'not available',
  '?',
  '暂无',
  '待定',
  '/',
  '\\n',
]);

/** True for blank text and for a known placeholder, in any case. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || (trimmed.length <= 14 && PLACEHOLDERS.has(trimmed.toLowerCase()));
}
