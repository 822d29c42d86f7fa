import type { Topic } from '../topic.ts';

/** The body a user turns to when the carrier's own answer does not settle a complaint. */
export const APPEAL_BODY: Topic = {
  id: 'appeal-body',
  columns: /申诉|争议解决|dispute|appeal|ombuds|arbitration|Schlichtung|médiat|arbitraje|arbitragem/i,
  words:
    /申诉|争议解决|通信管理局|工业和信息化部|工信部|(?<!\d)(?:12300|12315|12381)(?!\d)|ombuds|dispute resolution|arbitration|Schlichtungsstelle|médiateur|arbitraje|arbitragem/i,
};
