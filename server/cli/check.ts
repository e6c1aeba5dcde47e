import { debuglog } from 'node:util';
import { type Draft, openDraft, type RuleId, type Severity } from '../engine/index';
import type { CheckCommand } from './arguments';
import { type Baseline, newBaseline, noBaseline, readBaseline } from './baseline';
import { type DraftFile, findDrafts } from './files';
import { Problem } from './problem';
import { linesOf } from './report/lines';
import { outputs } from './report/outputs';
import type { Checked, Explanation } from './report/report';
import { ruleNamed } from './rules';
import { checkLines } from './stream';

type Settings = Partial<Record<RuleId, Severity | 'off'>>;

/**
 * Checks every draft the command names, reports on standard output, and gives the exit code. What cannot be checked is told
 * to `complain`, and the rest goes on. Rejects with a `Problem` for a `--rule` that makes no sense.
 */
export async function check(command: CheckCommand, complain: (message: string) => void): Promise<number> {
  const settings = parseSettings(command.rules);
  if (command.lines) return checkLines(process.stdin, settings);
  const baseline = await baselineOf(command, complain);
  const output = outputs[command.format];
  const report = output.report(terminal(command.colour));
  process.stdout.write(report.begin());
  let failed = false;
  let found = false;
  for await (const file of findDrafts(command.inputs, command.stdinFilename)) {
    const checked = file instanceof Problem ? file : await examine(file, settings, command.explain, output.fixes);
    if (checked instanceof Problem) {
      failed = true;
      complain(checked.message);
    } else {
      const remaining = baseline.take(checked);
      found ||= remaining.findings.length > 0;
      process.stdout.write(report.add(remaining));
    }
  }
  process.stdout.write(report.end());
  if (!failed) await baseline.end();
  return failed ? 2 : found ? 1 : 0;
}

function baselineOf({ baseline }: CheckCommand, complain: (message: string) => void): Promise<Baseline> | Baseline {
  if (!baseline) return noBaseline;
  return baseline.update ? newBaseline(baseline.path, complain) : readBaseline(baseline.path);
}

async function examine(
  file: DraftFile,
  settings: Settings,
  explain: boolean,
  fixed: boolean,
): Promise<Checked | Problem> {
  try {
    const source = await file.read();
    const draft = openDraft(source, file.format);
    const findings = draft.findings(settings);
    const explanation = explain ? explanationOf(draft) : undefined;
    const fixes = fixed ? findings.map((finding) => draft.fixes(finding)) : [];
    return { path: file.path, shown: file.shown, source, lines: linesOf(source), findings, fixes, explanation };
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

function parseSettings(pairs: readonly string[]): Settings {
  const settings: Settings = {};
  for (const pair of pairs) {
    const colon = pair.lastIndexOf(':');
    const severity = severities.find((name) => name === pair.slice(colon + 1));
    if (colon < 0 || !severity) {
      throw new Problem(
        `--rule ${pair}: give a rule and error, warning, information, hint or off, as in “framing/false-choice:error”`,
      );
    }
    settings[ruleNamed(pair.slice(0, colon)).id] = severity;
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
