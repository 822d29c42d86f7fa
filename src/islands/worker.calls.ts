/** Calls of the catalogue service as messages, so that it can live in a worker. */
import type { FinderService } from '../core/finder/types.ts';
import { optionsAgain } from './same-options.ts';

export const METHODS = ['open', 'ask', 'byIds', 'explain'] as const satisfies readonly (keyof FinderService)[];
type Method = (typeof METHODS)[number];

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly given: readonly unknown[];
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
export async function answerCall(service: FinderService, { id, method, given }: Call): Promise<Reply> {
  try {
    const run = service[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, value: await run(...given) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The worker itself could not run (blocked, missing), as opposed to a call that failed in it. */
export class WorkerUnavailable extends Error {
  override readonly name = 'WorkerUnavailable';
}

/** Page's side: the service whose calls go through the port. Once the worker has stopped, every call is refused at once. */
export function remoteService(port: Port): FinderService {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const whole = optionsAgain();
  let calls = 0;
  let stopped = false;
  port.addEventListener('message', ({ data }) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new Error(data.error));
    else {
      const value = whole(data.value);
      call?.resolve(value);
    }
  });
  port.addEventListener('error', () => {
    stopped = true;
    for (const call of waiting.values()) call.reject(new WorkerUnavailable('the search worker stopped'));
    waiting.clear();
  });
  const send =
    (method: Method) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      if (stopped) throw new WorkerUnavailable('the search worker stopped');
      const call = Promise.withResolvers<unknown>();
      calls += 1;
      waiting.set(calls, call);
      port.postMessage({ id: calls, method, given });
      return call.promise;
    };
  return Object.fromEntries(METHODS.map((method) => [method, send(method)])) as unknown as FinderService;
}
