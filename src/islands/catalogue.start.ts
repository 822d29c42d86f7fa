/** The catalogue service as it runs in the worker or on the page. */
import { withBefore, type BothServices } from './catalogue.before.ts';
import { catalogueService, getJson } from './catalogue.service.ts';

export const startCatalogue = (): BothServices => withBefore(catalogueService(getJson), getJson);
