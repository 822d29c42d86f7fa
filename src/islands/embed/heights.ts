/** Tells the page around how high the figure is, whenever that changes and whenever it asks. */
import { heightMessages, isAsking, secretOf } from '../../embed/messages.ts';

/** @returns tells it now: browsers watch no sizes in frames that are not on the screen yet */
export function tellHeights(): () => void {
  if (window.parent === window) return () => undefined;
  const secret = secretOf(location.hash);
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // Anybody may frame a figure, and its height is no secret.
    for (const message of heightMessages(height, secret)) window.parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === window.parent && isAsking(data)) tell();
  });
  return tell;
}
