import { describe, expect, test } from 'vitest';
import { checkClient } from '../../../../src/islands/check/client.ts';
import { answerCall, Stopped, type Call, type Port, type Reply } from '../../../../src/islands/check/port.ts';
import type { CheckService } from '../../../../src/islands/check/types.ts';
import { aSummary, NO_PAGE, OFFER } from './fakes.ts';

const SETTING = { profiles: [], countries: {} };
const REQUEST = {
  name: 'plans.csv',
  bytes: new ArrayBuffer(2),
  choice: { rulebooks: null, country: null, coverage: null, date: null },
  today: '2026-11-22',
};

const service = (own: Partial<CheckService> = {}): CheckService => ({
  open: async () => OFFER,
  check: async () => aSummary(),
  show: async () => NO_PAGE,
  save: async () => ({ name: 'x', type: 'y', text: 'z' }),
  ...own,
});

interface FakePort extends Port {
  readonly send: (reply: Reply) => void;
  readonly fail: () => void;
  ended: boolean;
  transferred: number;
}

/** A worker beside the test: answers as the real one does. */
function fakePort(own: CheckService): FakePort {
  const listeners: ((event: { readonly data: Reply }) => void)[] = [];
  const failing: (() => void)[] = [];
  const port: FakePort = {
    ended: false,
    transferred: 0,
    send: (data) => {
      if (!port.ended) for (const listen of listeners) listen({ data });
    },
    fail: () => {
      for (const listen of failing) listen();
    },
    postMessage: (call: Call, transfer: Transferable[]) => {
      port.transferred += transfer.length;
      void answerCall(own, call).then(port.send);
    },
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') listeners.push(listener as (event: { readonly data: Reply }) => void);
      else failing.push(listener as () => void);
    },
    terminate: () => {
      port.ended = true;
    },
  };
  return port;
}

function started(own: Partial<CheckService> = {}) {
  const ports: FakePort[] = [];
  const client = checkClient(() => {
    const port = fakePort(service(own));
    ports.push(port);
    return port;
  });
  return { client, ports };
}

describe('opening', () => {
  test('starts two workers, so that one can be ended without fetching anything', async () => {
    const { client, ports } = started();
    expect(await client.open(SETTING, 'en')).toEqual(OFFER);
    expect(ports).toHaveLength(2);
  });
  test('rejects where no worker can run', async () => {
    const blocked = checkClient(() => {
      throw new Error('blocked');
    });
    await expect(blocked.open(SETTING, 'en')).rejects.toThrow('blocked');
  });
});

describe('checking', () => {
  test('bytes are handed over, progress and the answer come back', async () => {
    const { client, ports } = started();
    await client.open(SETTING, 'en');
    const rows: number[] = [];
    client.onProgress = (count) => rows.push(count);
    const answer = client.check(REQUEST);
    ports[0]?.send({ rows: 500 });
    expect(await answer).toEqual(aSummary());
    expect([rows, ports[0]?.transferred]).toEqual([[500], 1]);
  });
  test('a fault travels as its message', async () => {
    const { client } = started({ check: () => Promise.reject(new Error('out of range')) });
    await client.open(SETTING, 'en');
    await expect(client.check(REQUEST)).rejects.toThrow('out of range');
  });
  test('without a worker, calls are refused', async () => {
    await expect(started().client.check(REQUEST)).rejects.toThrow('no worker runs');
  });
});

describe('cancelling', () => {
  test('refuses what waits, and the other worker goes on', async () => {
    const { client, ports } = started({ check: () => new Promise(() => {}) });
    await client.open(SETTING, 'en');
    const waiting = client.check(REQUEST);
    client.cancel();
    await expect(waiting).rejects.toBeInstanceOf(Stopped);
    expect([ports[0]?.ended, ports[1]?.ended, ports.length]).toEqual([true, false, 3]);
    expect(await client.show({ by: 'row', outcomes: [], rulebooks: [], page: 0 })).toEqual(NO_PAGE);
  });
  test('progress of an ended worker is not told', async () => {
    const { client, ports } = started();
    await client.open(SETTING, 'en');
    const rows: number[] = [];
    client.onProgress = (count) => rows.push(count);
    client.cancel();
    if (ports[0]) ports[0].ended = false;
    ports[0]?.send({ rows: 1 });
    expect(rows).toEqual([]);
  });
  test('a worker that fails refuses its calls, also later ones', async () => {
    const { client, ports } = started({ check: () => new Promise(() => {}) });
    await client.open(SETTING, 'en');
    const waiting = client.check(REQUEST);
    ports[0]?.fail();
    await expect(waiting).rejects.toBeInstanceOf(Stopped);
    await expect(client.check(REQUEST)).rejects.toBeInstanceOf(Stopped);
  });
});
