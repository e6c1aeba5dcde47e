import { readFile } from 'node:fs/promises';
import { Problem } from './problem';
import { fingerprints } from './report/fingerprint';
import type { Checked } from './report/report';
import { uriPath } from './report/uri';

/** Findings that are known and accepted, so that a build fails for new ones only. */
export interface Baseline {
  /** The draft with the findings that are not accepted. */
  take(checked: Checked): Checked;
  /** After the last draft. */
  end(): Promise<void>;
}

export const noBaseline: Baseline = { take: (checked) => checked, end: async () => {} };

/** Rejects with a `Problem` for a file that is not there or is no baseline. */
export async function readBaseline(path: string): Promise<Baseline> {
  const accepted = parse(path, await read(path));
  return {
    take(checked) {
      const known = new Set(accepted[nameOf(checked)]);
      const names = fingerprints(checked);
      const isNew = (_: unknown, at: number) => !known.has(names[at] ?? '');
      return { ...checked, findings: checked.findings.filter(isNew), fixes: checked.fixes.filter(isNew) };
    },
    end: async () => {},
  };
}

/** Accepts all findings of a run. The file is written whole at its end, or left as it was. */
export function newBaseline(path: string, tell: (message: string) => void): Baseline {
  const accepted: Record<string, readonly string[]> = {};
  return {
    take(checked) {
      if (checked.findings.length > 0) accepted[nameOf(checked)] = [...fingerprints(checked)].sort();
      return { ...checked, findings: [], fixes: [] };
    },
    async end() {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      const findings = Object.fromEntries(Object.entries(accepted).sort(([a], [b]) => (a < b ? -1 : 1)));
      await writeFileAtomic(path, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
      const { length } = Object.values(accepted).flat();
      tell(`${path}: ${length} finding${length === 1 ? '' : 's'} accepted`);
    },
  };
}

/** File by file, as `nameOf` names them, the fingerprints of their findings. */
type Accepted = Readonly<Record<string, readonly string[]>>;

/** The path from the working directory with forward slashes, so that a baseline is the same on every machine. */
function nameOf({ path, shown }: Checked): string {
  return uriPath(path) ?? shown;
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Problem(`--baseline ${path}: cannot be read; “--update-baseline” writes it`);
  }
}

function parse(path: string, text: string): Accepted {
  try {
    const { version, findings } = JSON.parse(text);
    const isList = (value: unknown) => Array.isArray(value) && value.every((name) => typeof name === 'string');
    if (version === 1 && typeof findings === 'object' && findings && Object.values(findings).every(isList)) {
      return findings;
    }
  } catch {
    // Said below.
  }
  throw new Problem(`--baseline ${path}: not a baseline; “--update-baseline” writes it anew`);
}
