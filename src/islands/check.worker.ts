/** The worker of the check page: reads a file and keeps its report; answers `{ id, method, given }`, with `{ rows }` while it reads. */
import { checkService } from './check/service.ts';
import { answerCall, type Call, type Reply } from './check/port.ts';

/** The part of a worker's global scope that is used here; the DOM library types the page, not the worker. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Call }) => void) | null;
  readonly postMessage: (reply: Reply) => void;
  /** Missing outside a secure context: then no hash is computed, rather than a home-made one. */
  readonly crypto?: { readonly subtle?: SubtleCrypto };
}

const scope = globalThis as unknown as WorkerScope;
const subtle = scope.crypto?.subtle;

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const service = checkService({
  hash: subtle ? async (bytes) => hex(await subtle.digest('SHA-256', bytes)) : null,
  progress: (rows) => scope.postMessage({ rows }),
});

scope.onmessage = ({ data }) => {
  void answerCall(service, data).then((reply) => scope.postMessage(reply));
};
