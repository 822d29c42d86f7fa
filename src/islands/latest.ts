/** Runs one task at a time. Calls that come while it runs are all answered by one more run at the end: the newest state wins, nothing piles up. */
export function latest(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const loop = async (): Promise<void> => {
    try {
      do {
        again = false;
        await run();
      } while (again);
    } finally {
      running = null;
    }
  };
  return () => {
    again = running !== null;
    running ??= loop();
    return running;
  };
}
