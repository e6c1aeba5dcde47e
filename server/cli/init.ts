import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configName } from '../config/name';
import { sample } from '../config/sample';
import { Problem } from './problem';

/** Writes a configuration with every key explained. Rejects with a `Problem` where there is one already. Gives what to tell. */
export async function init(folder: string): Promise<string> {
  const path = join(folder, configName);
  try {
    await writeFile(path, sample, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Problem(
      code === 'EEXIST' ? `${path}: there already; left as it is` : `${path}: cannot be written (${code ?? message})`,
    );
  }
  return `${path}: written; every key in it is explained\n`;
}
