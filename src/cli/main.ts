/** The command line as a program. All I/O of the project happens behind this door; the core only computes. */
import { EXIT } from './error.ts';
import { run } from './run.ts';

// A reader that closes the pipe early (head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.fault));

process.exitCode = await run(process.argv.slice(2));
