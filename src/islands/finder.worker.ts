/** The search worker: answers each message `{ id, method, given }` with `{ id, value }` or `{ id, error }`. */
import { startCatalogue } from './catalogue.start.ts';
import { answerCall, type Call, type Reply } from './worker.calls.ts';

/** The part of a worker's global scope that is used here; the DOM library types the page, not the worker. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Call }) => void) | null;
  readonly postMessage: (reply: Reply) => void;
}

const scope = globalThis as unknown as WorkerScope;
const service = startCatalogue();

scope.onmessage = ({ data }) => {
  void answerCall(service, data).then((reply) => scope.postMessage(reply));
};
