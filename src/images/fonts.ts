/**
 * Fonts of the images, from npm packages: the same on every machine. Characters that none of them has are taken from a font of the
 * machine, if it has one.
 */

/** A font package, the name it is drawn under, and its files: regular, then bold. */
export interface FontSource {
  readonly family: string;
  readonly package: string;
  readonly files: readonly string[];
}

/** In the order in which a character is looked for: Latin, Greek and Cyrillic with every currency sign; Chinese and kana; Hangul. */
export const FONT_SOURCES: readonly FontSource[] = [
  { family: 'PlaintariffLatin', package: '@embedpdf/fonts-latin', files: ['NotoSans-Regular.ttf', 'NotoSans-SemiBold.ttf'] },
  { family: 'PlaintariffHan', package: '@embedpdf/fonts-sc', files: ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'] },
  { family: 'PlaintariffHangul', package: '@embedpdf/fonts-kr', files: ['NotoSansKR-Regular.otf', 'NotoSansKR-Bold.otf'] },
];

/** CSS font-family list. */
export const FONT: string = FONT_SOURCES.map(({ family }) => family).join(', ');
