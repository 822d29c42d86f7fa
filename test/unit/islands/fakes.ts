/** Stand-ins for the page and the worker around an island. */
import { finder } from '../../../src/core/finder/finder.ts';
import { chunkFiles, manifestOf } from '../../../src/core/finder/manifest.ts';
import type { FinderService } from '../../../src/core/finder/types.ts';
import type { PlanCard } from '../../../src/core/model/card.ts';
import type { WirePlan } from '../../../src/core/model/wire.ts';
import { answerCall, type Call, type Port, type Reply } from '../../../src/islands/worker.calls.ts';
import { aCard } from '../../support/cards.ts';

/** A finder that is there at once. */
export function instantFinder(cards: readonly PlanCard[]): FinderService {
  const { ask, byIds, explain } = finder(cards);
  return {
    open: async () => manifestOf(chunkFiles(cards), 1, (name) => `cards/${name}.json`),
    ask: async (request) => ({ ...ask(request), failed: [] }),
    byIds: async (ids) => byIds(ids),
    explain: async (id, question) => explain(id, question),
  };
}

/** A worker port that runs a service in place; `crash` makes it die as a blocked or missing worker does. */
export function fakePort(service: FinderService, crash: boolean | (() => boolean) = false): Port {
  const listeners: { message: ((event: { data: Reply }) => void)[]; error: (() => void)[] } = { message: [], error: [] };
  return {
    postMessage: (call: Call) => {
      if (typeof crash === 'function' ? crash() : crash) queueMicrotask(() => listeners.error.forEach((listener) => listener()));
      else void answerCall(service, structuredClone(call)).then((data) => listeners.message.forEach((listener) => listener({ data })));
    },
    addEventListener: ((type: 'message' | 'error', listener: never) => {
      listeners[type].push(listener);
    }) as Port['addEventListener'],
  };
}

/** An address bar. */
export function fakeAddress(start = '') {
  let search = start;
  return { readAddress: () => search, writeAddress: (next: string) => void (search = next) };
}

/** A debouncer whose pauses end when told. */
export function fakePauses() {
  let waiting: (() => void) | undefined;
  return {
    debounce: (task: () => void) => void (waiting = task),
    pass: async () => {
      waiting?.();
      waiting = undefined;
      await settled();
    },
  };
}

/** Waits until everything that is under way without a timer is done. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The wire plan of a card. */
export function aWirePlan(overrides: Partial<WirePlan> = {}): WirePlan {
  const card = aCard();
  return {
    id: card.id,
    published_id: null,
    carrier: card.carrier,
    name: card.name,
    country: 'US',
    service: 'mobile',
    payment: 'postpaid',
    price: { amount: 30, currency: 'USD', period: 'month', tax: 'excluded' },
    price_steps: [{ kind: 'standard', amount: 30, currency: 'USD', period: 'month', tax: 'excluded', from_month: 1, to_month: null }],
    allowance: { kind: 'metered', mb: 20_000, period: 'month' },
    tiers: [],
    unlimited_claim: false,
    unlimited_words: null,
    verdict: null,
    speeds: [],
    coverage: 'full',
    unread_terms: false,
    as_of: '2025-12-25',
    source: 'us/example',
    snapshot: '',
    record: 1,
    line: 2,
    facts: [],
    ...overrides,
  };
}
