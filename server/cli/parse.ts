import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Problem } from './problem';

/** Reads a command's options and up to `most` other words. Throws a `Problem` for anything else. */
export function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  most: number,
) {
  const { values, positionals } = strictly(() => parseArgs({ args: [...words], options, allowPositionals: true }));
  const extra = positionals[most];
  if (extra !== undefined) throw new Problem(`unexpected “${extra}”`);
  return { values, positionals };
}

/** Node's own messages are clear up to their first full stop; what follows is advice to programmers. */
function strictly<Parsed>(parsed: () => Parsed): Parsed {
  try {
    return parsed();
  } catch (error) {
    throw new Problem(String((error as Error).message).split(/[.\n]/)[0]);
  }
}

/** Complains that a command was given too little. */
export function missing(command: string, what: string): never {
  throw new Problem(`${command} needs ${what}`);
}
