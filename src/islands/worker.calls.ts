/** Calls of the catalogue service as messages, so that it can live in a worker. */
import type { CatalogueService } from './catalogue.service.ts';

type Method = keyof CatalogueService;
export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly argument: unknown;
}
export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

/** A worker as seen from the page. */
export interface Port {
  postMessage: (call: Call) => void;
  addEventListener: {
    (type: 'message', listener: (event: { readonly data: Reply }) => void): void;
    (type: 'error', listener: () => void): void;
  };
}

/** Worker's side: runs a call. Never rejects; what went wrong travels in the reply. */
export async function answerCall(service: CatalogueService, { id, method, argument }: Call): Promise<Reply> {
  try {
    const run = service[method] as (argument: unknown) => Promise<unknown>;
    return { id, value: await run(argument) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The worker itself could not run (blocked, missing), as opposed to a call that failed in it. */
export class WorkerUnavailable extends Error {}

/** Page's side: the service whose calls go through the port. */
export function remoteService(port: Port): CatalogueService {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  port.addEventListener('message', ({ data }) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new Error(data.error));
    else call?.resolve(data.value);
  });
  port.addEventListener('error', () => {
    for (const call of waiting.values()) call.reject(new WorkerUnavailable('the search worker stopped'));
    waiting.clear();
  });
  const send = (method: Method) => async (argument: unknown) => {
    const call = Promise.withResolvers<unknown>();
    calls += 1;
    waiting.set(calls, call);
    port.postMessage({ id: calls, method, argument });
    return call.promise;
  };
  return { load: send('load'), ask: send('ask'), byIds: send('byIds') } as CatalogueService;
}
