import { resolve } from 'node:path';
import { debuglog } from 'node:util';
import type { Resolved } from '../config/resolve';
import { type Draft, noticeKinds, type RuleSettings, type Severity } from '../engine/index';
import type { CheckCommand } from './arguments';
import { type Baseline, newBaseline, noBaseline, readBaseline } from './baseline';
import { inParagraphs } from './docx/paragraphs';
import { type DraftFile, findDrafts } from './files';
import { Problem } from './problem';
import { isLeftOut, placeOf, projects } from './projects';
import { fixesOf, reading } from './reading';
import { linesOf } from './report/lines';
import { outputs } from './report/outputs';
import type { Checked, Explanation } from './report/report';
import { ruleNamed } from './rules';
import { checkLines } from './stream';

/**
 * Checks every draft the command names, reports on standard output, and gives the exit code. What cannot be checked is told
 * to `complain`, and the rest goes on. Rejects with a `Problem` for a `--rule` that makes no sense or a `--config` that is not there.
 */
export async function check(command: CheckCommand, complain: (message: string) => void): Promise<number> {
  const settings = parseSettings(command.rules);
  const configured = projects(command.config, complain);
  if (command.lines) {
    const code = await checkLines(process.stdin, settings, configured.of(resolve('stdin')));
    return configured.mistaken ? 2 : code;
  }
  const baseline = await baselineOf(command, complain);
  const output = outputs[command.format];
  const report = output.report(terminal(command.colour));
  process.stdout.write(report.begin());
  const tally = { errors: 0, others: 0 };
  let failed = false;
  const isDraft = (path: string) => configured.of(path)?.format !== undefined;
  for await (const file of findDrafts(command.inputs, command.stdinFilename, isDraft)) {
    const project = file instanceof Problem ? undefined : configured.of(placeOf(file));
    if (!(file instanceof Problem) && isLeftOut(file, project, complain)) continue;
    const checked =
      file instanceof Problem ? file : await examine(file, project, settings, command.explain, output.fixes);
    if (checked instanceof Problem) {
      failed = true;
      complain(checked.message);
    } else {
      const remaining = baseline.take(checked);
      for (const { severity } of remaining.findings) tally[severity === 'error' ? 'errors' : 'others']++;
      process.stdout.write(report.add(command.quiet ? onlyErrors(remaining) : remaining));
    }
  }
  process.stdout.write(report.end());
  if (!failed) await baseline.end();
  if (failed || configured.mistaken) return 2;
  return tally.errors > 0 || tally.others > accepted(command) ? 1 : 0;
}

/** How many findings that are no errors do not fail the run. */
function accepted({ maxWarnings, quiet }: CheckCommand): number {
  return maxWarnings ?? (quiet ? Number.POSITIVE_INFINITY : 0);
}

function onlyErrors(checked: Checked): Checked {
  const isError = (_: unknown, at: number) => checked.findings[at]?.severity === 'error';
  return { ...checked, findings: checked.findings.filter(isError), fixes: checked.fixes.filter(isError) };
}

function baselineOf({ baseline }: CheckCommand, complain: (message: string) => void): Promise<Baseline> | Baseline {
  if (!baseline) return noBaseline;
  return baseline.update ? newBaseline(baseline.path, complain) : readBaseline(baseline.path);
}

async function examine(
  file: DraftFile,
  project: Resolved | undefined,
  settings: RuleSettings,
  explain: boolean,
  fixed: boolean,
): Promise<Checked | Problem> {
  try {
    const source = await file.read();
    const { draft, findings } = reading(source, file.format, project, settings);
    const explanation = explain ? explanationOf(draft) : undefined;
    const fixes = fixed ? findings.map((finding) => fixesOf(draft, finding)) : [];
    const { path, shown, word } = file;
    const checked = { path, shown, source, lines: linesOf(source), findings, fixes, explanation };
    return word ? inParagraphs(checked) : checked;
  } catch (error) {
    // The engine takes any string, so anything but a `Problem` is our fault; it must not cost the other drafts their report.
    if (!(error instanceof Problem)) debuglog('second-axis')('%O', error);
    const { message } = error as Error;
    return new Problem(`${file.shown}: ${error instanceof Problem ? message : `internal error: ${message}`}`);
  }
}

function explanationOf(draft: Draft): Explanation {
  return { verdicts: draft.verdicts(), summary: draft.summary() };
}

const severities = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies readonly (Severity | 'off')[];

function parseSettings(pairs: readonly string[]): RuleSettings {
  const settings: { -readonly [id in keyof RuleSettings]: RuleSettings[id] } = {};
  for (const pair of pairs) {
    const colon = pair.lastIndexOf(':');
    const severity = severities.find((name) => name === pair.slice(colon + 1));
    if (colon < 0 || !severity) {
      throw new Problem(
        `--rule ${pair}: give a rule and error, warning, information, hint or off, as in “framing/false-choice:error”`,
      );
    }
    const name = pair.slice(0, colon);
    settings[noticeKinds.find(({ id }) => id === name)?.id ?? ruleNamed(name).id] = severity;
  }
  return settings;
}

function terminal(colourWanted: boolean) {
  const { stdout } = process;
  return {
    columns: Math.min(Math.max(stdout.columns || 100, 40), 120),
    colour: colourWanted && stdout.isTTY === true && stdout.hasColors(),
  };
}
