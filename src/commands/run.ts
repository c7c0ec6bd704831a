import { type ParseArgsConfig, parseArgs } from 'node:util';

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

/** What a command was given; whatever it does not take is wrong use. */
export function readArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(explain(error as Error & { code?: string }));
  }
}

function explain({ code, message }: Error & { code?: string }): string {
  const [, quoted] = /'(.+?)'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有这个选项 · no such option: ${quoted}`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `多余的参数 · unexpected: ${quoted}`;
  const name = quoted?.split(' ')[0];
  return message.includes('does not take')
    ? `选项 ${quoted} 不带值 · ${quoted} takes no value`
    : `选项 ${name} 缺少值 · ${name} needs a value`;
}
