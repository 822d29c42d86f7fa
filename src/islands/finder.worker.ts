/** The search worker: answers each message `{ id, method, given }` with `{ id, value }` or `{ id, error }`. */
import { catalogueService } from './catalogue.service.ts';
import { optionsOnce } from './same-options.ts';
import { answerCall, type Call, type Reply } from './worker.calls.ts';

/** The part of a worker's global scope that is used here; the DOM library types the page, not the worker. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Call }) => void) | null;
  readonly postMessage: (reply: Reply) => void;
}

const scope = globalThis as unknown as WorkerScope;
const service = catalogueService();
const lean = optionsOnce();

scope.onmessage = ({ data }) => {
  void answerCall(service, data).then((reply) => scope.postMessage('value' in reply ? { ...reply, value: lean(reply.value) } : reply));
};
