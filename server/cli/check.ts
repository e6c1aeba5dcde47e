import { join, resolve } from 'node:path';
import { noticeKinds, type RuleSettings, type Severity } from '../engine/index';
import type { CheckCommand } from './arguments';
import { type Baseline, newBaseline, noBaseline, readBaseline } from './baseline';
import { checkAll, type Job } from './bulk';
import type { Cache } from './cache';
import { findDrafts } from './files';
import { write } from './output';
import { Problem } from './problem';
import { type Progress, progressOf } from './progress';
import { isLeftOut, type Projects, placeOf, projects } from './projects';
import { outputs } from './report/outputs';
import type { Checked } from './report/report';
import { ruleNamed } from './rules';
import { checkLines } from './stream';
import { version } from './version';

/**
 * Checks every draft the command names, reports on standard output, and gives the exit code. What cannot be checked is told
 * to `complain`, and the rest goes on. Rejects with a `Problem` for a `--rule` that makes no sense.
 */
export async function check(command: CheckCommand, complain: (message: string) => void): Promise<number> {
  const settings = parseSettings(command.rules);
  const configured = projects(command.config, complain);
  if (command.lines) {
    const code = await checkLines(process.stdin, settings, configured.of(resolve('stdin')));
    return configured.mistaken ? 2 : code;
  }
  const output = outputs[command.format];
  const jobs = await jobsOf(command, settings, output.fixes, configured, complain);
  const progress = progressOf(jobs.length);
  const tell = (message: string) => {
    progress.hide();
    complain(message);
  };
  const baseline = await baselineOf(command, tell);
  const cache = command.cache && (await cacheIn(command.cache.folder, tell));
  const report = output.report(terminal(command.colour));
  await write(report.begin());
  const tally = { errors: 0, others: 0 };
  let failed = false;
  const bulk = { jobs: command.jobs, cache, onWorkers: endOnInterrupt(progress) };
  for await (const checked of checkAll(jobs, bulk)) {
    progress.step();
    if (checked instanceof Problem) {
      failed = true;
      tell(checked.message);
    } else {
      const remaining = baseline.take(checked);
      for (const { severity } of remaining.findings) tally[severity === 'error' ? 'errors' : 'others']++;
      progress.hide();
      await write(report.add(command.quiet ? onlyErrors(remaining) : remaining));
    }
  }
  progress.end();
  await write(report.end());
  if (!failed) await baseline.end();
  await cache?.end();
  if (failed || configured.mistaken) return 2;
  return tally.errors > 0 || tally.others > accepted(command) ? 1 : 0;
}

/** The drafts that the command names, each with how its project and the command want it read. */
async function jobsOf(
  { inputs, stdinFilename, explain }: CheckCommand,
  settings: RuleSettings,
  fixes: boolean,
  configured: Projects,
  complain: (message: string) => void,
): Promise<readonly (Job | Problem)[]> {
  const jobs: (Job | Problem)[] = [];
  const isDraft = (path: string) => configured.of(path)?.format !== undefined;
  for await (const file of findDrafts(inputs, stdinFilename, isDraft)) {
    if (file instanceof Problem) {
      jobs.push(file);
      continue;
    }
    const project = configured.of(placeOf(file));
    if (isLeftOut(file, project, complain)) continue;
    const format = project?.format ?? file.format;
    const rules = { ...project?.rules, ...settings };
    jobs.push({ file, manner: { format, rules, vocabulary: project?.vocabulary, explain, fixes } });
  }
  return jobs;
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

async function cacheIn(folder: string | undefined, complain: (message: string) => void): Promise<Cache> {
  const { defaultFolder, openCache } = await import('./cache');
  const product = { version: version(), engine: join(__dirname, 'engine.js') };
  return openCache(folder ?? defaultFolder(), product, complain);
}

/** An interrupt ends the threads and leaves the terminal clean before it has its way. */
function endOnInterrupt(progress: Progress): (end: () => Promise<void>) => void {
  return (end) => {
    process.once('SIGINT', () => {
      progress.end();
      end().finally(() => process.kill(process.pid, 'SIGINT'));
    });
  };
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
