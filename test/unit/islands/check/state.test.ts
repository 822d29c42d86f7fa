import { get } from 'svelte/store';
import { describe, expect, test } from 'vitest';
import type { CheckClient } from '../../../../src/islands/check/client.ts';
import type { Brought } from '../../../../src/islands/check/dropped.ts';
import { Stopped } from '../../../../src/islands/check/port.ts';
import { createCheck } from '../../../../src/islands/check/state.ts';
import type { CheckAnswer, CheckRequest, SavedFile } from '../../../../src/islands/check/types.ts';
import { aSummary, fakeClient } from './fakes.ts';

const SETTING = { profiles: [], countries: {} };
const aFile = (name = 'plans.csv', read = async () => new ArrayBuffer(3)): Brought => ({ kind: 'file', file: { name, size: 3, read } });

async function started(answers: Partial<CheckClient> = {}, getSetting = async () => SETTING) {
  const client = fakeClient(answers);
  const saved: SavedFile[] = [];
  const check = createCheck({ client, getSetting, lang: 'en', today: () => '2026-11-22', save: (file) => saved.push(file) });
  await check.start();
  return { check, client, saved, view: () => get(check.view) };
}

/** A check that ends when told to. */
function slow() {
  const running: PromiseWithResolvers<CheckAnswer>[] = [];
  return {
    running,
    check: () => {
      const own = Promise.withResolvers<CheckAnswer>();
      running.push(own);
      return own.promise;
    },
  };
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('opening', () => {
  test('profiles are fetched and workers started before any file', async () => expect((await started()).view().phase).toBe('ready'));
  test('profiles that cannot be fetched block the page', async () =>
    expect((await started({}, () => Promise.reject(new Error('offline')))).view().phase).toBe('blocked'));
  test('a worker that cannot run blocks the page', async () =>
    expect((await started({ open: () => Promise.reject(new Stopped('no')) })).view().phase).toBe('blocked'));
  test('a file that comes while the page is blocked is not taken', async () => {
    const { check, client } = await started({ open: () => Promise.reject(new Error('no')) });
    await check.bring(aFile());
    expect(client.asked).toEqual([]);
  });
});

describe('a file', () => {
  test('is checked, and its shortcomings are shown first', async () => {
    const { check, client, view } = await started();
    await check.bring(aFile());
    expect(client.asked).toEqual(['check plans.csv', 'show row absent+vague+conflicting 0']);
    expect(view()).toMatchObject({ phase: 'ready', problem: null, answer: { ok: true }, filter: { rulebooks: ['core-unlimited'] } });
  });
  test('without shortcomings, what it states is shown', async () => {
    const { check, view } = await started({
      check: async () => aSummary({ listed: { ...aSummary().listed, absent: 0 } }),
    });
    await check.bring(aFile());
    expect(view().filter.outcomes).toEqual(['disclosed']);
  });
  test('is checked against the choice', async () => {
    const requests: CheckRequest[] = [];
    const { check } = await started({
      check: async (request) => {
        requests.push(request);
        return aSummary();
      },
    });
    check.choose({ country: 'DE', date: '2025-01-01' });
    await check.bring(aFile());
    expect(requests).toMatchObject([
      { name: 'plans.csv', today: '2026-11-22', choice: { rulebooks: null, country: 'DE', coverage: null, date: '2025-01-01' } },
    ]);
  });
  test('rows are counted while it is read', async () => {
    const work = slow();
    const { check, client, view } = await started(work);
    const whole = check.bring(aFile());
    await turn();
    client.onProgress(500);
    expect(view()).toMatchObject({ phase: 'reading', rows: 500, file: { name: 'plans.csv' } });
    work.running[0]?.resolve(aSummary());
    await whole;
    expect(view().phase).toBe('ready');
  });
  test('that cannot be read as a table gives the reason', async () => {
    const refused = { ok: false, name: 'x', reason: 'no-match', columns: ['a'] } as const;
    const { check, client, view } = await started({ check: async () => refused });
    await check.bring(aFile('x'));
    expect(view()).toMatchObject({ phase: 'ready', answer: refused, shown: null });
    expect(client.asked).toEqual([]);
  });
});

describe('what cannot be checked is said', () => {
  test.each<readonly [Brought, unknown]>([
    [
      { kind: 'several', count: 3 },
      { kind: 'several', count: 3 },
    ],
    [{ kind: 'folder' }, { kind: 'folder' }],
    [{ kind: 'nothing' }, { kind: 'nothing' }],
    [aFile('gone.csv', () => Promise.reject(new Error('moved'))), { kind: 'disk', name: 'gone.csv' }],
  ])('%o', async (brought, problem) => {
    const { check, client, view } = await started();
    await check.bring(brought);
    expect(view()).toMatchObject({ phase: 'ready', problem, answer: null });
    expect(client.asked).toEqual([]);
  });
  test('no rulebook ticked', async () => {
    const { check, client, view } = await started();
    check.choose({ rulebooks: [] });
    await check.bring(aFile());
    expect([view().problem, client.asked]).toEqual([{ kind: 'no-rulebook' }, []]);
  });
  test('a fault of ours names the file and the fault', async () => {
    const { check, view } = await started({ check: () => Promise.reject(new Error('out of range')) });
    await check.bring(aFile());
    expect(view()).toMatchObject({ phase: 'ready', problem: { kind: 'failed', name: 'plans.csv', message: 'out of range' } });
  });
  test('a worker that stops by itself is replaced', async () => {
    const { check, client, view } = await started({ check: () => Promise.reject(new Stopped('stopped')) });
    await check.bring(aFile());
    expect([view().problem?.kind, client.asked]).toEqual(['failed', ['cancel']]);
  });
});

describe('ending', () => {
  test('a cancelled check leaves nothing, whatever it still answers', async () => {
    const work = slow();
    const { check, client, view } = await started(work);
    const whole = check.bring(aFile());
    await turn();
    check.cancel();
    work.running[0]?.resolve(aSummary());
    await whole;
    expect(client.asked).toEqual(['cancel']);
    expect(view()).toMatchObject({ phase: 'ready', answer: null, file: null, problem: { kind: 'cancelled', name: 'plans.csv' } });
  });
  test('a second file ends the first and says so', async () => {
    const work = slow();
    const { check, client, view } = await started(work);
    const first = check.bring(aFile('a.csv'));
    await turn();
    const second = check.bring(aFile('b.csv'));
    await turn();
    expect(view()).toMatchObject({ phase: 'reading', file: { name: 'b.csv' }, problem: { kind: 'replaced', name: 'a.csv' } });
    work.running[0]?.reject(new Stopped('stopped'));
    work.running[1]?.resolve(aSummary());
    await Promise.all([first, second]);
    expect(view()).toMatchObject({ phase: 'ready', answer: { ok: true } });
    expect(client.asked[0]).toBe('cancel');
  });
  test('with nothing to cancel, nothing is said', async () => {
    const { check, client, view } = await started();
    check.cancel();
    expect([view().problem, client.asked]).toEqual([null, []]);
  });
});

describe('after a check', () => {
  test('a changed choice makes the answer stale, and the same file is checked again', async () => {
    const { check, client, view } = await started();
    await check.bring(aFile());
    check.choose({ coverage: 'excerpt' });
    expect(view().stale).toBe(true);
    await check.again();
    expect(view().stale).toBe(false);
    expect(client.asked.filter((asked) => asked.startsWith('check'))).toHaveLength(2);
  });
  test('a changed filter begins at its first page', async () => {
    const { check, client } = await started();
    await check.bring(aFile());
    await check.show({ page: 3 });
    await check.show({ by: 'rule' });
    expect(client.asked.slice(-2)).toEqual(['show row absent+vague+conflicting 3', 'show rule absent+vague+conflicting 0']);
  });
  test('a report too long to be written is said to be, and the findings stay', async () => {
    const { check, saved, view } = await started({ save: () => Promise.reject(new RangeError('Invalid string length')) });
    await check.bring(aFile());
    await check.save('json');
    expect(saved).toEqual([]);
    expect(view()).toMatchObject({ problem: { kind: 'unsaved', format: 'json' }, answer: { ok: true } });
  });
  test('the report is saved in the format asked for', async () => {
    const { check, saved } = await started();
    await check.bring(aFile());
    await check.save('csv');
    expect(saved).toEqual([{ name: 'x.csv', type: 'text/plain', text: 'x' }]);
  });
});
