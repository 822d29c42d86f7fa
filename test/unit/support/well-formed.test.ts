import { expect, test } from 'vitest';
import { wellFormed } from '../../support/well-formed.ts';

test.each([
  '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1"><c/>x &amp; &apos;&#38;&#x26;</a>',
  '<a><![CDATA[ <b> & ]] ]]></a>',
  '<!doctype html><html lang="en"><br><p hidden>x</p></html>',
])('%s is well-formed', (text) => expect(wellFormed(text)).toBeNull());

test.each([
  ['<a>', 'not closed'],
  ['<a></b>', 'closes nothing'],
  ['<a>&</a>', 'at 3'],
  ['<a>&nbsp;</a>', 'at 3'],
  ['<a b="<"></a>', 'at 0'],
  ['<a b=1></a>', 'at 0'],
  ['<a b="1" b="2"></a>', 'two attributes'],
  ['<a><![CDATA[ x </a>', 'at 3'],
  ['<a>\u0007</a>', 'a character'],
  ['<a>\ud83d</a>', 'a character'],
])('%j is not', (text, fault) => expect(wellFormed(text)).toContain(fault));
