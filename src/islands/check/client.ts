/**
 * The check as the page asks for it. Two workers are started when the page opens: reading a file cannot be interrupted, so to cancel is
 * to end its worker, and the other takes over without anything having to be fetched.
 */
import type { Lang } from '../../i18n/lang.ts';
import { remote, type Port, type Remote } from './port.ts';
import type { CheckService, CheckSetting, Offer } from './types.ts';

export interface CheckClient extends Pick<CheckService, 'check' | 'show' | 'save'> {
  /** Called with the number of rows read, while a file is. */
  onProgress: (rows: number) => void;
  /** Starts the workers. Rejects where none can run. */
  readonly open: (setting: CheckSetting, lang: Lang) => Promise<Offer>;
  /** Ends the check that runs; what it held is gone. */
  readonly cancel: () => void;
}

const startWorker = (): Port =>
  new Worker(new URL('../check.worker.ts', import.meta.url), { type: 'module', name: 'check' }) as unknown as Port;

export function checkClient(start: () => Port = startWorker): CheckClient {
  let begin: (() => { readonly own: Remote; readonly offer: Promise<Offer> }) | null = null;
  let current: Remote | null = null;
  let spare: Remote | null = null;

  const inReserve = (): Remote | null => {
    try {
      const started = begin?.() ?? null;
      started?.offer.catch(() => {
        if (spare === started.own) spare = null;
      });
      return started?.own ?? null;
    } catch {
      return null;
    }
  };
  const now = (): Remote => {
    current ??= inReserve();
    if (current === null) throw new Error('no worker runs');
    return current;
  };

  const client: CheckClient = {
    onProgress: () => {},
    open: async (setting, lang) => {
      begin = () => {
        const own: Remote = remote(start(), (rows) => {
          if (own === current) client.onProgress(rows);
        });
        return { own, offer: own.open(setting, lang) };
      };
      const { own, offer } = begin();
      current = own;
      const offered = await offer;
      spare = inReserve();
      return offered;
    },
    check: async (request) => now().check(request),
    show: async (request) => now().show(request),
    save: async (format) => now().save(format),
    cancel: () => {
      const ended = current;
      current = spare;
      spare = null;
      ended?.stop();
      spare = inReserve();
    },
  };
  return client;
}
