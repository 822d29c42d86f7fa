/**
 * What a frame and the page around it tell each other. Our own messages carry a height and nothing else; `public/embed.js` listens.
 * WordPress frames foreign pages itself and listens for messages with the secret it put behind `#?secret=`.
 */
export const HEIGHT = 'plaintariff:height';
export const ASK = 'plaintariff:ask';

/** The secret WordPress gave a frame, or null. */
export const secretOf = (hash: string): string | null => /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1] ?? null;

/** Everything to post when the height of a figure is known. */
export function heightMessages(height: number, secret: string | null): readonly object[] {
  const own = { type: HEIGHT, height };
  return secret === null ? [own] : [own, { secret, message: 'height', value: height }];
}

/** True for the question of the page around: what height do you need? */
export const isAsking = (data: unknown): boolean => typeof data === 'object' && data !== null && 'type' in data && data.type === ASK;
