/** The catalogue as islands ask it: in a worker where one can run, on the page otherwise. */
import type { FinderService } from '../core/finder/types.ts';
import { remoteService, WorkerUnavailable, type Port } from './worker.calls.ts';

/** Where the two places to run come from; given by tests. */
export interface Places {
  /** @throws when workers are not available */
  readonly worker: () => Port;
  readonly page: () => Promise<FinderService>;
}

const PLACES: Places = {
  worker: () => new Worker(new URL('./finder.worker.ts', import.meta.url), { type: 'module', name: 'plan-search' }) as Port,
  page: async () => (await import('./catalogue.service.ts')).catalogueService(),
};

function inWorker({ worker }: Places): FinderService | null {
  try {
    return remoteService(worker());
  } catch {
    return null;
  }
}

/**
 * The one way to the catalogue. Nothing is fetched before `open`. Where workers are not available, or the worker stops, everything goes
 * on upon the page: the manifest is opened there, and the call that was under way is made again.
 */
export function catalogueClient(places: Places = PLACES): FinderService {
  let service: Promise<FinderService> | null = null;
  let reopen: ((service: FinderService) => Promise<unknown>) | null = null;

  const onPage = async (): Promise<FinderService> => {
    const own = await places.page();
    if (reopen) await reopen(own);
    return own;
  };
  const start = async (): Promise<FinderService> => inWorker(places) ?? onPage();

  async function call<T>(run: (service: FinderService) => Promise<T>): Promise<T> {
    const current = (service ??= start());
    try {
      return await run(await current);
    } catch (error) {
      if (!(error instanceof WorkerUnavailable)) throw error;
      if (service === current) service = onPage();
      return run(await service);
    }
  }

  const opening = async <T>(run: (service: FinderService) => Promise<T>): Promise<T> => {
    const result = await call(run);
    reopen = run;
    return result;
  };
  return {
    open: (manifestUrl) => opening((own) => own.open(manifestUrl)),
    ask: (request) => call((own) => own.ask(request)),
    byIds: (ids) => call((own) => own.byIds(ids)),
    explain: (id, question) => call((own) => own.explain(id, question)),
  };
}
