/** The catalogue as islands ask it: in a worker where one can run, on the page otherwise. */
import type { CatalogueService } from './catalogue.service.ts';
import { remoteService, WorkerUnavailable, type Port } from './worker.calls.ts';

/** Where the two places to run come from; given by tests. */
export interface Places {
  /** @throws when workers are not available */
  readonly worker: () => Port;
  readonly page: () => Promise<CatalogueService>;
}

const PLACES: Places = {
  worker: () => new Worker(new URL('./finder.worker.ts', import.meta.url), { type: 'module', name: 'plan-search' }) as Port,
  page: async () => (await import('./catalogue.service.ts')).catalogueService(),
};

async function loadInWorker(places: Places, indexUrl: string): Promise<readonly [CatalogueService, number]> {
  let port: Port;
  try {
    port = places.worker();
  } catch {
    throw new WorkerUnavailable('workers are not available');
  }
  const service = remoteService(port);
  return [service, await service.load(indexUrl)];
}

async function loadOnPage(places: Places, indexUrl: string): Promise<readonly [CatalogueService, number]> {
  const service = await places.page();
  return [service, await service.load(indexUrl)];
}

/** A catalogue that is fetched on `load`; calling it again after a failure tries again. */
export function catalogueClient(places: Places = PLACES): CatalogueService {
  let service: CatalogueService | undefined;
  const ready = async (): Promise<CatalogueService> => {
    if (service === undefined) throw new Error('the catalogue is not loaded');
    return service;
  };
  return {
    load: async (indexUrl) => {
      const [loaded, plans] = await loadInWorker(places, indexUrl).catch((error: unknown) => {
        if (error instanceof WorkerUnavailable) return loadOnPage(places, indexUrl);
        throw error;
      });
      service = loaded;
      return plans;
    },
    ask: async (request) => (await ready()).ask(request),
    byIds: async (ids) => (await ready()).byIds(ids),
  };
}
