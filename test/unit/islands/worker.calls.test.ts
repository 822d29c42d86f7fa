import { describe, expect, test } from 'vitest';
import { answerCall, remoteService, WorkerUnavailable } from '../../../src/islands/worker.calls.ts';
import { aCard } from '../../support/cards.ts';
import { fakePort, instantCatalogue } from './fakes.ts';

const service = instantCatalogue([aCard({ id: 'a' }), aCard({ id: 'b' })]);

describe('answerCall', () => {
  test('a value', async () => expect(await answerCall(service, { id: 7, method: 'load', argument: 'x' })).toEqual({ id: 7, value: 2 }));
  test('an error travels as its message', async () => {
    const failing = { ...service, load: () => Promise.reject(new Error('offline')) };
    expect(await answerCall(failing, { id: 8, method: 'load', argument: 'x' })).toEqual({ id: 8, error: 'offline' });
  });
});

describe('remoteService', () => {
  test('each answer reaches its own call', async () => {
    const remote = remoteService(fakePort(service));
    const [one, two] = await Promise.all([remote.byIds(['a']), remote.byIds(['b'])]);
    expect([one[0]?.id, two[0]?.id]).toEqual(['a', 'b']);
  });
  test('a failed call rejects with the message', async () => {
    const remote = remoteService(fakePort({ ...service, ask: () => Promise.reject(new Error('no such order')) }));
    await expect(remote.ask({ query: '', choices: {}, sort: 'name', limit: 1, lang: 'en' })).rejects.toThrow('no such order');
  });
  test('a worker that cannot run rejects what waits for it', async () => {
    await expect(remoteService(fakePort(service, true)).load('x')).rejects.toBeInstanceOf(WorkerUnavailable);
  });
});
