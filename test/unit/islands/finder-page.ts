/** A finder on a page of its own: address with a history, pauses that end when told, what is kept on the device. */
import { get } from 'svelte/store';
import { vi } from 'vitest';
import type { FinderService } from '../../../src/core/finder/types.ts';
import { fragmentOf } from '../../../src/islands/fragment.ts';
import { createPlanFinder } from '../../../src/islands/plan-finder.state.ts';
import { DEFAULT_QUESTION, type UsageChoice } from '../../../src/islands/usage.address.ts';
import { aCard } from '../../support/cards.ts';
import { instantFinder } from '../../support/finder.ts';
import { fakePauses, settled } from './fakes.ts';

const metered = (mb: number) => ({ kind: 'metered', mb, period: 'month' }) as const;
export const CARDS = [
  ...Array.from({ length: 60 }, (_, at) => aCard({ id: `us-${at}`, name: `Basic ${at}`, steps: [step(100 + at)] })),
  aCard({ id: 'cn-1', name: '畅享', carrier: '中国移动', carrierId: 'cn-mobile', country: 'CN', payment: 'prepaid', currency: 'CNY' }),
  aCard({ id: 'de-1', name: 'Unlimited', country: 'DE', carrierId: 'de-x', carrier: 'X', currency: 'EUR' }),
  aCard({
    id: 'de-2',
    name: 'Small',
    country: 'DE',
    carrierId: 'de-x',
    carrier: 'X',
    currency: 'EUR',
    payment: 'prepaid',
    data: metered(1_000),
    steps: [step(5)],
  }),
];
function step(amount: number) {
  return { intro: false, amount, period: 'month', from: 1, to: null };
}

/** The page around the finder: its address with a history, its pauses, what is kept on the device. */
function fakePage(address: string, kept: string | null) {
  const history = [address];
  let changed: (params: URLSearchParams) => void = () => undefined;
  const now = (): string => history.at(-1) ?? '';
  const memory = { kept };
  const pauses = { pause: fakePauses(), frame: fakePauses(), rest: fakePauses() };
  return {
    address: now,
    history,
    memory,
    pauses,
    back: async () => {
      history.pop();
      changed(new URLSearchParams(now()));
      await settled();
    },
    parts: {
      readState: () => new URLSearchParams(now()),
      writeState: (params: URLSearchParams, isStep: boolean) => {
        const text = fragmentOf(params);
        if (isStep && text !== now()) history.push(text);
        else history[history.length - 1] = text;
      },
      onState: (listen: typeof changed) => void (changed = listen),
      memory: { read: () => memory.kept, write: (text: string | null) => void (memory.kept = text) },
      pause: pauses.pause.debounce,
      frame: pauses.frame.debounce,
      rest: pauses.rest.debounce,
    },
  };
}

export function open(address = '', change: Partial<FinderService> = {}, kept: string | null = null) {
  const page = fakePage(address, kept);
  const showStaticList = vi.fn();
  const finder = createPlanFinder({
    catalogue: { ...instantFinder(CARDS), ...change },
    manifestUrl: () => 'https://example.org/data/index.json',
    lang: () => 'en',
    languages: () => ['en-US'],
    presets: () => [{ id: 'light', usage: { ...DEFAULT_QUESTION.usage, dataMb: 2_000 } }],
    ...page.parts,
    showStaticList,
  });
  const now = () => get(finder.view);
  const ids = () => now().shown?.rows.map(({ card }) => card.id) ?? [];
  return { finder, ...page, showStaticList, ids, now };
}
export async function opened(...args: Parameters<typeof open>) {
  const page = open(...args);
  await page.finder.start();
  return page;
}
export const using = (dataMb: number, basket: string | null = null): UsageChoice => ({
  question: { ...DEFAULT_QUESTION, usage: { ...DEFAULT_QUESTION.usage, dataMb } },
  basket,
});
