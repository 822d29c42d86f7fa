/** Calls of the check as messages, so that it runs in a worker, with words of progress in between. */
import type { CheckService } from './types.ts';

const METHODS = ['open', 'check', 'show', 'save'] as const satisfies readonly (keyof CheckService)[];

export interface Call {
  readonly id: number;
  readonly method: (typeof METHODS)[number];
  readonly given: readonly unknown[];
}
export type Reply =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string } | { readonly rows: number };

/** A worker as seen from the page. */
export interface Port {
  postMessage: (call: Call, transfer: Transferable[]) => void;
  addEventListener: {
    (type: 'message', listener: (event: { readonly data: Reply }) => void): void;
    (type: 'error', listener: () => void): void;
  };
  terminate: () => void;
}

/** The worker stopped: it was told to, or it could not run. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Worker's side: runs a call. Never rejects; what went wrong travels in the reply. */
export async function answerCall(service: CheckService, { id, method, given }: Call): Promise<Reply> {
  try {
    const run = service[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, value: await run(...given) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Bytes are handed over, not copied. */
const transferOf = (given: readonly unknown[]): Transferable[] =>
  given.flatMap((one) =>
    typeof one === 'object' && one !== null && 'bytes' in one && one.bytes instanceof ArrayBuffer ? [one.bytes] : [],
  );

export interface Remote extends CheckService {
  /** Ends the worker; every call that waits is refused. */
  readonly stop: () => void;
}

/** Page's side: the service whose calls go through the port. */
export function remote(port: Port, progress: (rows: number) => void): Remote {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let calls = 0;
  let stopped = false;
  const refuseAll = (): void => {
    stopped = true;
    for (const call of waiting.values()) call.reject(new Stopped('the check was stopped'));
    waiting.clear();
  };
  port.addEventListener('message', ({ data }) => {
    if ('rows' in data) {
      if (!stopped) progress(data.rows);
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) call?.reject(new Error(data.error));
    else call?.resolve(data.value);
  });
  port.addEventListener('error', refuseAll);
  const send =
    (method: Call['method']) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      if (stopped) throw new Stopped('the check was stopped');
      const call = Promise.withResolvers<unknown>();
      calls += 1;
      waiting.set(calls, call);
      port.postMessage({ id: calls, method, given }, transferOf(given));
      return call.promise;
    };
  const service = Object.fromEntries(METHODS.map((method) => [method, send(method)])) as unknown as CheckService;
  return {
    ...service,
    stop: () => {
      port.terminate();
      refuseAll();
    },
  };
}
