/** Devanagari words are printed in several spellings; a pattern is written in one and matches all of them. */

/** Letters that loan words print with a dot or without. */
const DOTTABLE = /[कखगजडढफ]/g;
const DOT = /\u093c/g;
/** The nasal sign, its moon form, or half a nasal letter: बंद, बँद, बन्द. */
const NASAL = '(?:[\\u0901\\u0902]|[नमणङञ]\\u094d)';
/** After ी, ो, े and ै hasty texts leave it out: नही, दिनो, मे. */
const LAST_NASAL = '[\\u0901\\u0902]?';

/**
 * Loosens a pattern source: dots of loan letters, the two nasal signs, ए and ये, ई and यी, ऑ and आ after one another are one spelling.
 * The source must not put these letters into brackets or count them one by one.
 */
export function spellings(source: string): string {
  return source
    .normalize('NFC')
    .replace(DOT, '')
    .replace(/(?<=[ीोेै])[\u0901\u0902]/g, '\u0001')
    .replace(/[\u0901\u0902]/g, '\u0000')
    .replace(/\u094d/g, '\u094d\\u200d?\\u200c?')
    .replace(DOTTABLE, '$&\u093c?')
    .replace(/ये|ए/g, '(?:ये|ए)')
    .replace(/यी|ई/g, '(?:यी|ई)')
    .replace(/[\u0949\u093e](?=\u0932|\u091f|\u092a)/g, '[\u0949\u093e]')
    .replace(/ऑ/g, '[ऑआ]')
    .replace(/\u0000/g, NASAL)
    .replace(/\u0001/g, LAST_NASAL);
}
