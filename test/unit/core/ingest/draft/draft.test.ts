import { describe, expect, test } from 'vitest';
import { draftProfile, type Draft } from '../../../../../src/core/ingest/draft/index.ts';

const draft = (headers: readonly string[], rows: readonly (readonly string[])[], known = {}): Draft =>
  draftProfile(
    { headers, rows, headerPresent: true, headerDoubtful: false },
    { title: 'made', format: 'csv', encoding: null, delimiter: null },
    known,
  );
const codes = ({ questions }: Draft): string[] => questions.map(({ code }) => code);

describe('a pivoted table', () => {
  const pivoted = draft(
    ['Speed', 'Small 50GB', 'Large Unlimited'],
    [
      ['25 Mbps', '$40', '$60'],
      ['100 Mbps', '$50', '$70'],
    ],
  );

  test('is recognised, said and described by unpivotFrom', () => {
    expect(pivoted.document['file']).toEqual({ unpivotFrom: 1 });
    expect(pivoted.document['fields']).toMatchObject({
      plan_name: { pivot: 'heading' },
      price: { pivot: 'value' },
      data_allowance: { pivot: 'heading' },
      speed_down: 'Speed',
    });
    expect(codes(pivoted)).toContain('pivoted');
  });

  test('two columns of fees are none', () => {
    expect(
      draft(
        ['Plan', 'Price', 'Activation fee'],
        [
          ['A', '$40', '$60'],
          ['B', '$50', '$70'],
        ],
      ).document['file'],
    ).toBeUndefined();
  });
});

test('a table on its side is named as one', () => {
  const side = draft(
    ['', 'Small', 'Large'],
    [
      ['Price', '10', '20'],
      ['Data', '5 GB', '9 GB'],
      ['Contract', '12', '24'],
      ['Notes', 'a', 'b'],
    ],
  );
  expect(codes(side)).toContain('on-its-side');
});

describe('the plan name', () => {
  test('named by its header: nothing is asked', () => {
    expect(
      codes(
        draft(
          ['Plan name', 'Price'],
          [
            ['Sonne', '€10'],
            ['Mond', '€20'],
            ['Sterne', '€30'],
          ],
        ),
      ),
    ).not.toContain('no-plan-name');
  });

  test('missing: the best column of different short texts is taken, and asked about', () => {
    const without = draft(
      ['Bezugsquelle', 'Preis'],
      [
        ['Sonne', '9,99'],
        ['Mond', '19,99'],
        ['Sterne', '29,99'],
      ],
    );
    expect(without.document['fields']).toMatchObject({ plan_name: 'Bezugsquelle', price: 'Preis' });
    expect(without.questions.find(({ code }) => code === 'no-plan-name')?.text).toContain('No header names the plan');
  });

  test('missing beside an id: the id names the plan, and that is said', () => {
    const byId = draft(
      ['id', 'prix'],
      [
        ['forfait-1', '1000'],
        ['forfait-2', '2000'],
      ],
    );
    expect(byId.document['fields']).toMatchObject({ plan_id: 'id', plan_name: 'id' });
    expect(codes(byId)).toContain('no-plan-name');
  });

  test('nowhere: every row would be rejected, and that is said', () => {
    expect(draft(['Price'], [['1.00'], ['2.00']]).questions.find(({ code }) => code === 'no-plan-name')?.text).toContain(
      'Every row is rejected',
    );
  });
});

describe('odd values are asked about and never decided', () => {
  const odd = draft(
    ['Plan', 'Data (GB)', 'Unlimited calls'],
    [
      ['A', '5', '1'],
      ['B', '10', '0'],
      ['C', '999', '1'],
    ],
  );

  test('no mapping says unlimited, excluded or notStated', () => {
    expect(JSON.stringify(odd.document['fields'])).not.toMatch(/unlimited"|excluded|notStated/);
  });

  test('the question names value and suggestion', () => {
    expect(odd.questions.find(({ code, column }) => code === 'odd-value' && column === 'Data (GB)')).toMatchObject({
      suggestion: { unlimited: ['999'] },
    });
    expect(odd.questions.find(({ code, column }) => code === 'odd-value' && column === 'Unlimited calls')?.text).toContain('0 and 1');
  });
});

describe('what only a person knows is asked', () => {
  const bare = draft(
    ['Plan', 'Price', 'Data'],
    [
      ['A', '10', '5'],
      ['B', '20', '9'],
    ],
  );

  test('licence, country, currency, carrier and unit', () => {
    expect(codes(bare)).toEqual(expect.arrayContaining(['licence', 'country', 'currency', 'carrier', 'unit']));
    expect(bare.document['licence']).toEqual({ text: 'TO STATE: licence of the file' });
    expect(bare.document).not.toHaveProperty('currency');
    expect(JSON.stringify(bare.document['fields'])).not.toContain('GB');
  });

  test('answers given beforehand are not asked for', () => {
    const known = draft(
      ['Plan', 'Price', 'Data'],
      [
        ['A', '10', '5'],
        ['B', '20', '9'],
      ],
      { country: 'DK', currency: 'DKK', carrier: 'Nord', language: 'da' },
    );
    expect(known.document).toMatchObject({ country: 'DK', currency: 'DKK', carrier: { name: 'Nord' }, language: 'da' });
    expect(codes(known)).not.toEqual(expect.arrayContaining(['country']));
  });

  test('a sign of several currencies stays a question', () => {
    const dollars = draft(
      ['Plan', 'Price'],
      [
        ['A', '$10'],
        ['B', '$20'],
      ],
    );
    expect(dollars.document).not.toHaveProperty('currency');
    expect(dollars.questions.find(({ code }) => code === 'currency')?.text).toContain('$');
  });
});

test('several columns of fine print are joined, fees are paired with their names', () => {
  const { document, guesses } = draft(
    ['Plan', 'Notes', 'Remarks', 'Fee name', 'One time fee'],
    [
      [
        'A',
        'After 5 GB the speed is reduced for the rest of the month.',
        'Not sold to new customers since the first of March.',
        'Activation',
        '10.00',
      ],
      [
        'B',
        'After 9 GB the speed is reduced for the rest of the month.',
        'Sold in shops and online, not by telephone.',
        'Delivery',
        '5.00',
      ],
    ],
  );
  expect(document['fields']).toMatchObject({
    terms: { join: ['Notes', 'Remarks'] },
    one_time_fees: { pairs: { labels: 'Fee name', amounts: 'One time fee' }, separator: ';' },
  });
  expect(guesses.filter(({ target }) => target === 'terms')).toHaveLength(2);
});

test('columns without a name or with one that occurs twice are named by position', () => {
  const { document } = draft(
    ['Plan', '', 'Price', 'Price'],
    [
      ['A', '100 Mbps', '€10', '€5'],
      ['B', '200 Mbps', '€20', '€9'],
    ],
  );
  expect(document['fields']).toMatchObject({ plan_name: 'Plan', speed_down: { column: 1 }, price: 'Price' });
});

test('a table of thousands of columns is looked at in part, and that is said', () => {
  const wide = draft(
    Array.from({ length: 1000 }, (_, i) => `c${i}`),
    [],
  );
  expect(codes(wide)).toEqual(expect.arrayContaining(['too-wide', 'no-rows']));
  expect(wide.document['fields']).toEqual({});
});
