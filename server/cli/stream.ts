import { once } from 'node:events';
import type { Resolved } from '../config/resolve';
import { type Format, formats, type RuleSettings } from '../engine/index';
import { fixesOf, reading } from './reading';
import { fileOf } from './report/json';
import { linesOf } from './report/lines';

/** What one line of input asks for. `id` is given back as it came. */
interface Request {
  readonly id: unknown;
  readonly text: string;
  readonly format: Format;
}

/**
 * Reads a draft a line, `{"id", "text", "format"}`, and writes a result a line in the same order, so that a stream of any length
 * takes the memory of one line. What cannot be read has a result too, with `error`. Gives the exit code.
 */
export async function checkLines(
  input: AsyncIterable<Buffer>,
  settings: RuleSettings,
  project: Resolved | undefined,
): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of linesFrom(input)) {
    number++;
    if (line.trim() === '') continue;
    const result = resultOf(line, number, settings, project);
    code = Math.max(code, 'error' in result ? 2 : result.messages.length > 0 ? 1 : 0);
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
  }
  return code;
}

function resultOf(line: string, number: number, settings: RuleSettings, project: Resolved | undefined) {
  const request = parseRequest(line);
  if ('error' in request) return { id: request.id, error: `line ${number}: ${request.error}` };
  const { id, text: source, format } = request;
  const { draft, findings } = reading(source, format, project && { ...project, format: undefined }, settings);
  const fixes = findings.map((finding) => fixesOf(draft, finding));
  const lines = linesOf(source);
  const { filePath: _, ...result } = fileOf({
    path: '',
    shown: '',
    source,
    lines,
    findings,
    fixes,
    explanation: undefined,
  });
  return { id, kind: draft.summary().kind, ...result };
}

function parseRequest(line: string): Request | { readonly id: unknown; readonly error: string } {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: 'not a JSON object with “id”, “text” and “format”' };
  }
  const { id = null, text, format = 'markdown' } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { id, error: '“text” must be a string' };
  const known = formatNames.find((name) => name === format);
  if (!known) return { id, error: `“format” must be ${formatNames.join(' or ')}, not ${JSON.stringify(format)}` };
  return { id, text, format: known };
}

const formatNames = Object.keys(formats) as readonly Format[];

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Lines end at `\n` only: JSON may hold any other line break as it is, which `node:readline` would cut at. */
async function* linesFrom(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first);
    for (const next of others) {
      yield begun.join('');
      begun = [next];
    }
  }
  begun.push(decoder.decode());
  if (begun.some((part) => part !== '')) yield begun.join('');
}
