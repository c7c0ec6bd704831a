export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Wrong use of a command: the message is printed with a pointer to --help, and the exit code is 2. */
export class UsageError extends Error {}

/** Runs a command: --help, one line for an error, exit codes 0, 1 (failed) and 2 (wrong use). */
export async function run(help: string, work: (args: string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${help}\n`);
    return;
  }
  try {
    await work(args);
  } catch (error) {
    say(error instanceof UsageError ? `${error.message} (--help)` : (error as Error).message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
