import { describe, expect, test } from 'vitest';
import { logNotices, notice, noticeLog, NOTICES, NoticeSchema, type NoticeCode } from '../../../../src/core/model/index.ts';

const codes = Object.keys(NOTICES) as NoticeCode[];

test.each(codes)('%s is a full sentence and follows the schema', (code) => {
  const made = notice(code, { file: 'a.csv', record: 1, line: 2, column: 'price', hint: 'Do this.' });
  expect(NoticeSchema.parse(made)).toEqual(made);
  expect(made.message).toMatch(/^[A-Z].*\.$/);
  expect(made.severity).toBe(NOTICES[code][0]);
});
test('codes are words with hyphens, none twice', () => {
  for (const code of codes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(new Set(Object.values(NOTICES).map(([, message]) => message)).size).toBe(codes.length);
});
test('a long text is cut, a short one and none are kept', () => {
  expect(notice('unreadable-value', { text: 'x'.repeat(500) }).text).toBe(`${'x'.repeat(199)}…`);
  expect(notice('unreadable-value', { text: 'x'.repeat(200) }).text).toHaveLength(200);
  expect(notice('unreadable-value')).not.toHaveProperty('text');
});
test('a message of its own', () => expect(notice('suspicious-value', {}, 'Odd.').message).toBe('Odd.'));

describe('the log keeps some and counts all', () => {
  test('of each code', () => {
    const log = noticeLog(2);
    logNotices(
      log,
      [1, 2, 3, 4].map((record) => notice('blank-row', { record })),
    );
    logNotices(log, [notice('short-row'), notice('blank-row', { record: 5 })]);
    expect([[...log.counts], log.kept.map(({ code, record }) => [code, record])]).toEqual([
      [
        ['blank-row', 5],
        ['short-row', 1],
      ],
      [
        ['blank-row', 1],
        ['blank-row', 2],
        ['short-row', undefined],
      ],
    ]);
  });
  test('nothing kept is still counted', () => {
    const log = noticeLog(0);
    logNotices(log, [notice('blank-row')]);
    expect([log.kept, log.counts.get('blank-row')]).toEqual([[], 1]);
  });
});
