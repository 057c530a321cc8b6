/** What the commands share: a wrong call ends with one plain sentence, the usage and exit code 2, never with a stack trace. */

/** Thrown by a command that was called in a way it cannot follow. */
export class WrongUsage extends Error {}

const isParseError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS');

/**
 * Runs a command.
 * @param usage one line, printed after the complaint about a wrong call
 * @param main does the work and returns the exit code: 0 done, 1 something is to be mended
 */
export function runCommand(usage: string, main: () => number): void {
  try {
    process.exitCode = main();
  } catch (error) {
    if (!(error instanceof WrongUsage) && !isParseError(error)) throw error;
    process.stderr.write(`${error.message}\nUsage: ${usage}\n`);
    process.exitCode = 2;
  }
}
