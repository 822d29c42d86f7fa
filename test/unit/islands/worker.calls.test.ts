import { describe, expect, test } from 'vitest';
import { answerCall, remoteService, WorkerUnavailable } from '../../../src/islands/worker.calls.ts';
import { aCard } from '../../support/cards.ts';
import { aQuestion, aRequest } from '../../support/question.ts';
import { fakePort, instantFinder } from './fakes.ts';

const service = instantFinder([aCard({ id: 'a' }), aCard({ id: 'b' })]);

describe('answerCall', () => {
  test('a value', async () => {
    expect(await answerCall(service, { id: 7, method: 'byIds', given: [['b']] })).toEqual({ id: 7, value: await service.byIds(['b']) });
  });
  test('several arguments', async () => {
    const reply = await answerCall(service, { id: 7, method: 'explain', given: ['a', aQuestion()] });
    expect(reply).toEqual({ id: 7, value: await service.explain('a', aQuestion()) });
  });
  test('an error travels as its message', async () => {
    const failing = { ...service, open: () => Promise.reject(new Error('offline')) };
    expect(await answerCall(failing, { id: 8, method: 'open', given: ['x'] })).toEqual({ id: 8, error: 'offline' });
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
    await expect(remote.ask(aRequest())).rejects.toThrow('no such order');
  });
  test('a worker that cannot run rejects what waits for it, and every call after', async () => {
    const remote = remoteService(fakePort(service, true));
    await expect(remote.open('x')).rejects.toBeInstanceOf(WorkerUnavailable);
    await expect(remote.byIds([])).rejects.toBeInstanceOf(WorkerUnavailable);
  });
});
