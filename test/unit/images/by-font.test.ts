/** Every run of characters is drawn in the font that has it. */
import { describe, expect, test } from 'vitest';
import { byFont, familyOf } from '../../../src/images/by-font.ts';
import { pngOf } from '../../../src/images/canvas.ts';
import { FONT } from '../../../src/images/fonts.ts';

test.each([
  ['A', 'PlaintariffLatin'],
  ['é', 'PlaintariffLatin'],
  ['₹', 'PlaintariffLatin'],
  ['“', 'PlaintariffLatin'],
  ['中', 'PlaintariffHan'],
  ['（', 'PlaintariffHan'],
  ['の', 'PlaintariffHan'],
  ['→', 'PlaintariffHan'],
  ['한', 'PlaintariffHangul'],
])('%s: %s', (character, family) => expect(familyOf(character)).toBe(family));

test.each([
  ['<text x="1">Plan A &amp; B</text>', '<text x="1">Plan A &amp; B</text>'],
  ['<text x="1">满 5 GB</text>', '<text x="1"><tspan font-family="PlaintariffHan">满</tspan> 5 GB</text>'],
  [
    '<text>무한 “大”</text>',
    '<text><tspan font-family="PlaintariffHangul">무한</tspan> “<tspan font-family="PlaintariffHan">大</tspan>”</text>',
  ],
  ['<title>大</title><text></text>', '<title>大</title><text></text>'],
])('%s', (svg, expected) => expect(byFont(svg)).toBe(expected));

/** Characters without a glyph all look the same: a box. */
describe('what is drawn', () => {
  const drawn = async (text: string): Promise<string> => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" width="90" height="30" font-family="${FONT}"><rect width="90" height="30" fill="#fff"/><text x="2" y="22" font-size="20" fill="#000">${text}</text></svg>`;
    return Buffer.from(await pngOf(svg, 90, 30)).toString('base64');
  };

  test.each([
    ['x中', 'x国'],
    ['x한', 'x국'],
    ['xの', 'xは'],
    ['x₹', 'x₱'],
    ['xй', 'xж'],
    ['x（', 'x）'],
  ])('%s is not %s', async (one, other) => {
    expect(await drawn(one)).not.toBe(await drawn(other));
  });
});
