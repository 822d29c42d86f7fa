/** The baskets of data/baskets, read and checked once. */
import { checkBaskets, type Basket } from '../core/model/index.ts';
import { dataFile } from './data-file.ts';

let memory: readonly Basket[] | null = null;

/** Every basket in the order of data/baskets/order.json. @throws Error that names the file which does not fit */
export const baskets = (): readonly Basket[] =>
  (memory ??= checkBaskets(dataFile('baskets', 'order.json'), (id) => dataFile('baskets', `${id}.json`)));
