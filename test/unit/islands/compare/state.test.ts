import { get } from 'svelte/store';
import { describe, expect, test, vi } from 'vitest';
import type { PlanCard } from '../../../../src/core/model/card.ts';
import type { PlanFile } from '../../../../src/islands/compare/row.ts';
import { createComparison } from '../../../../src/islands/compare/state.ts';
import { fragmentOf } from '../../../../src/islands/fragment.ts';
import { DEFAULT_USAGE } from '../../../../src/islands/usage.address.ts';
import { aCard } from '../../../support/cards.ts';
import { fakePauses } from '../fakes.ts';
import { aPlanFile } from './fakes.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const CARDS = IDS.map((id) => aCard({ id, name: `Plan ${id}` }));

/** An address bar with its history. */
function fakeState(start: string) {
  const entries = [start];
  let told: (params: URLSearchParams) => void = () => undefined;
  return {
    entries,
    now: () => entries.at(-1),
    readState: () => new URLSearchParams(entries.at(-1)),
    writeState: (params: URLSearchParams, step: boolean) => {
      if (!step) entries.pop();
      entries.push(fragmentOf(params));
    },
    onState: (changed: (params: URLSearchParams) => void) => void (told = changed),
    back: () => {
      entries.pop();
      told(new URLSearchParams(entries.at(-1)));
    },
  };
}

interface Change {
  /** What an earlier visit kept. */
  readonly kept?: string;
  readonly find?: (query: string, limit: number) => Promise<readonly PlanCard[]>;
  readonly getPlan?: (id: string) => Promise<PlanFile | null>;
}

function open(start = '', change: Change = {}) {
  const address = fakeState(start);
  const [pauses, rests] = [fakePauses(), fakePauses()];
  const getPlan = vi.fn(change.getPlan ?? (async (id: string) => (IDS.includes(id) ? aPlanFile({ id, name: `Plan ${id}` }) : null)));
  const find = vi.fn(
    change.find ?? (async (query: string, limit: number) => CARDS.filter(({ name }) => name.includes(query)).slice(0, limit)),
  );
  const memory = { read: () => change.kept ?? null, write: vi.fn() };
  const comparison = createComparison({
    find,
    getPlan,
    presets: () => [{ id: 'light', usage: { ...DEFAULT_USAGE.question.usage, dataMb: 5_000 } }],
    memory,
    readState: address.readState,
    writeState: address.writeState,
    onState: address.onState,
    pause: pauses.debounce,
    rest: rests.debounce,
  });
  const now = () => get(comparison.view);
  return { comparison, memory, address, pauses, rests, getPlan, find, now, shown: () => now().plans.map(({ id }) => id) };
}
async function opened(...args: Parameters<typeof open>) {
  const page = open(...args);
  await page.comparison.start();
  return page;
}

describe('opening', () => {
  test('the plans of the address, in its order, without a search', async () => {
    const page = await opened('p=c,a');
    expect(page.shown()).toEqual(['c', 'a']);
    expect(page.now().phase).toBe('ready');
    expect(page.find).not.toHaveBeenCalled();
  });
  test('no plans', async () => expect((await opened()).now()).toMatchObject({ phase: 'ready', plans: [], unknown: [] }));
  test('unknown ids are named, the rest is shown', async () => {
    const page = await opened('p=a,nope,../x,b');
    expect(page.shown()).toEqual(['a', 'b']);
    expect(page.now().unknown).toEqual(['nope', '../x']);
    expect(page.getPlan).not.toHaveBeenCalledWith('../x');
  });
  test('a plan that cannot be fetched is named and may be tried again', async () => {
    const getPlan = vi.fn(async (id: string) => aPlanFile({ id }));
    getPlan.mockImplementationOnce(() => Promise.reject(new Error('offline')));
    const page = await opened('p=a,b', { getPlan });
    expect(page.now()).toMatchObject({ failed: ['a'], unknown: [] });
    await page.comparison.start();
    expect(page.shown()).toEqual(['a', 'b']);
  });
  test('a seventh plan is left out, and that is said', async () => {
    const page = await opened(`p=${IDS.join(',')}`);
    expect(page.shown()).toHaveLength(6);
    expect(page.now().tooMany).toBe(true);
  });
});

describe('changing', () => {
  test('add and remove follow into the address', async () => {
    const page = await opened('p=a');
    await page.comparison.add('b');
    expect(page.address.now()).toBe('p=a,b');
    await page.comparison.remove('a');
    expect(page.shown()).toEqual(['b']);
    await page.comparison.remove('b');
    expect(page.address.now()).toBe('');
  });
  test('adding a plan twice changes nothing', async () => {
    const page = await opened('p=a,b');
    await page.comparison.add('a');
    expect(page.shown()).toEqual(['a', 'b']);
  });
  test('adding drops ids no plan has', async () => {
    const page = await opened('p=a,nope');
    await page.comparison.add('b');
    expect(page.address.now()).toBe('p=a,b');
    expect(page.now().unknown).toEqual([]);
  });
  test('six at most', async () => {
    const page = await opened('p=a,b,c,d,e,f');
    await page.comparison.add('g');
    expect(page.shown()).toHaveLength(6);
  });
  test('a plan is fetched once', async () => {
    const page = await opened('p=a,b');
    await page.comparison.remove('b');
    await page.comparison.add('b');
    expect(page.getPlan).toHaveBeenCalledTimes(2);
  });
  test('the last of two quick changes wins', async () => {
    let release: () => void = () => undefined;
    const getPlan = async (id: string) => {
      if (id === 'b') await new Promise<void>((resolve) => (release = resolve));
      return aPlanFile({ id });
    };
    const page = await opened('p=a', { getPlan });
    const slow = page.comparison.add('b');
    await page.comparison.remove('b');
    release();
    await slow;
    expect(page.shown()).toEqual(['a']);
  });
});

describe('going back', () => {
  test('each change of the plans is a step', async () => {
    const page = await opened('p=a');
    await page.comparison.add('b');
    await page.comparison.add('c');
    page.address.back();
    await vi.waitFor(() => expect(page.shown()).toEqual(['a', 'b']));
  });
});

describe('the use', () => {
  test('comes from the address', async () => {
    const { question } = (await opened('p=a&data=50000&months=12')).now().usage;
    expect(question).toMatchObject({ months: 12, usage: { dataMb: 50_000 } });
  });
  test('a preset named alone stands for its figures', async () => {
    expect((await opened('p=a&basket=light')).now().usage).toMatchObject({ basket: 'light', question: { usage: { dataMb: 5_000 } } });
  });
  test('is shown at once and written when it has come to rest, without a step', async () => {
    const page = await opened('p=a,b');
    const { question } = DEFAULT_USAGE;
    page.comparison.use({ basket: null, question: { ...question, months: 6 } }, 'move');
    expect(page.now().usage.question.months).toBe(6);
    expect(page.address.now()).toBe('p=a,b');
    await page.rests.pass();
    expect(page.address.entries).toEqual(['p=a,b&months=6']);
  });
  test('a deliberate choice is a step', async () => {
    const page = await opened('p=a,b');
    page.comparison.use({ ...DEFAULT_USAGE, question: { ...DEFAULT_USAGE.question, promotion: 'after' } }, 'step');
    expect(page.address.entries).toEqual(['p=a,b', 'p=a,b&promo=after']);
  });
  test('is kept on the device only when asked', async () => {
    const page = await opened('p=a,b');
    const choose = (months: number) => page.comparison.use({ ...DEFAULT_USAGE, question: { ...DEFAULT_USAGE.question, months } }, 'step');
    choose(6);
    expect(page.memory.write).not.toHaveBeenCalled();
    page.comparison.remember(true);
    choose(12);
    page.comparison.remember(false);
    expect(page.memory.write.mock.calls).toEqual([['months=6'], ['months=12'], [null]]);
  });
  test('what is kept fills an address that says nothing about the use', async () => {
    expect((await opened('p=a', { kept: 'months=6' })).now()).toMatchObject({ remembered: true, usage: { question: { months: 6 } } });
    expect((await opened('p=a&months=3', { kept: 'months=6' })).now().usage.question.months).toBe(3);
  });
  test('stays when plans change', async () => {
    const page = await opened('p=a&min=100');
    await page.comparison.add('b');
    expect(page.address.now()).toBe('p=a,b&min=100');
  });
});

describe('search inside the page', () => {
  test('finds plans that are not there yet', async () => {
    const page = await opened('p=a,b');
    expect(page.now().hits).toBeNull();
    page.comparison.type('Plan');
    await page.pauses.pass();
    expect(page.now().hits?.map(({ id }) => id)).toEqual(['c', 'd', 'e', 'f', 'g']);
  });
  test('an emptied box shows nothing', async () => {
    const page = await opened('p=a');
    page.comparison.type('Plan');
    await page.pauses.pass();
    page.comparison.type('  ');
    await page.pauses.pass();
    expect(page.now().hits).toBeNull();
  });
  test('a search that fails is said, and tried again at the next word', async () => {
    const find = vi.fn(async () => CARDS).mockRejectedValueOnce(new Error('offline'));
    const page = await opened('p=a', { find });
    page.comparison.type('Plan');
    await page.pauses.pass();
    expect(page.now()).toMatchObject({ searchFailed: true, hits: null });
    page.comparison.type('Plan b');
    await page.pauses.pass();
    expect(page.now()).toMatchObject({ searchFailed: false });
    expect(page.now().hits?.[0]?.id).toBe('b');
  });
  test('an answer to words that have changed since is dropped', async () => {
    const answers: (() => void)[] = [];
    const find = (query: string) =>
      new Promise<readonly PlanCard[]>((resolve) => answers.push(() => resolve(CARDS.filter(({ name }) => name === query))));
    const page = await opened('p=a', { find });
    page.comparison.type('Plan b');
    await page.pauses.pass();
    page.comparison.type('Plan c');
    await page.pauses.pass();
    answers[1]?.();
    answers[0]?.();
    await vi.waitFor(() => expect(page.now().hits?.map(({ id }) => id)).toEqual(['c']));
  });
});
