import type { Topic } from '../topic.ts';

/** Whether the services of a bundle can be had singly. */
export const SINGLE_SERVICE: Topic = {
  id: 'single-service',
  columns: /单(?:独|项)(?:办理|业务|资费)|stand.?alone/i,
  words:
    /单独(?:办理|订购|购买|开通|销售)|单项(?:业务|资费|办理)|(?:sold|available|bought|ordered) (?:separately|singly|on (?:its|their) own)/i,
};
