/** What well-known licences allow, in a sentence of each language the publisher did not write in. The name of the licence stays. */
import type { Lang } from './lang.ts';

const CHINESE: readonly (readonly [address: string, sentence: string])[] = [
  ['creativecommons.org/publicdomain/zero/1.0', 'CC0 1.0：可自由复制、修改和再利用（包括商业用途），无需许可，也不要求署名。'],
  ['creativecommons.org/licenses/by/4.0', 'CC BY 4.0：可自由复制、修改和再利用（包括商业用途），须署名并注明修改。'],
  ['creativecommons.org/licenses/by-sa/4.0', 'CC BY-SA 4.0：可自由复制、修改和再利用，须署名，并以相同许可发布改作。'],
  ['opendatacommons.org/licenses/odbl', 'ODbL：可自由复制、修改和再利用数据库，须署名，并以相同许可公开改作的数据库。'],
];

/** The licence in the language of the page; what no sentence is known for stands as the publisher wrote it. */
export function licenceSentence(lang: Lang, { text, url }: { readonly text: string; readonly url?: string | null | undefined }): string {
  if (lang === 'en' || !url) return text;
  return CHINESE.find(([address]) => url.includes(`//${address}`))?.[1] ?? text;
}
