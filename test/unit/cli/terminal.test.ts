import { expect, test } from 'vitest';
import { readInput, say, warn } from '../../../src/cli/io.ts';
import { atTerminal, terminal, type Terminal } from '../../../src/cli/terminal.ts';

const aTerminal = (heard: string[], input = ''): Terminal => ({
  input: (async function* () {
    yield Promise.resolve(Buffer.from(input));
  })(),
  out: (text, done) => {
    heard.push(`out ${text}`);
    done?.();
  },
  err: (text) => void heard.push(`err ${text}`),
  watched: false,
});

test('two calls at the same time each have their own terminal', async () => {
  const [one, two]: [string[], string[]] = [[], []];
  const work = async (): Promise<void> => {
    say(Buffer.from(await readInput('-')).toString());
    await Promise.resolve();
    warn('done');
  };
  await Promise.all([atTerminal(aTerminal(one, 'first'), work), atTerminal(aTerminal(two, 'second'), work)]);
  expect([one, two]).toEqual([
    ['out first\n', 'err done\n'],
    ['out second\n', 'err done\n'],
  ]);
});

test('afterwards it is that of the process again', async () => {
  const before = terminal();
  await atTerminal(aTerminal([]), () => Promise.resolve(expect(terminal()).not.toBe(before)));
  expect(terminal()).toBe(before);
});
