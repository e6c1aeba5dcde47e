// Patterns come with whatever folder somebody opens, so that a match must take bounded time. The kept libraries make regular
// expressions of them, which “*a*a*a*a*b” keeps busy for seconds; here a star only ever gives way to the one after it.

/** Whether a path with forward slashes matches the whole pattern. Time grows with the product of their lengths. */
export type Match = (path: string) => boolean;

/** The most alternatives that braces may stand for. */
const mostAlternatives = 64;

/**
 * `*` any letters of a name, `?` one of them, `[a-z]` and `[!a-z]` one of a set or none of it, `{a,b}` either, and `**` any folders.
 * Undefined for braces that stand for too much.
 */
export function glob(pattern: string): Match | undefined {
  const alternatives = spelled(pattern);
  if (!alternatives) return undefined;
  const compiled = alternatives.map((alternative) => alternative.split('/').map(compile));
  return (path) => {
    const names = path.split('/').map((name) => [...name]);
    return compiled.some((folders) =>
      fits(folders, names, (folder, name) => fits(folder, name, (one, letter) => one(letter))),
    );
  };
}

const any = Symbol('any number');

/** Whether the items match the pattern, in which `any` stands for any number of them. */
function fits<Step, Item>(
  pattern: readonly (Step | typeof any)[],
  items: readonly Item[],
  matches: (step: Step, item: Item) => boolean,
): boolean {
  let [step, item, star, held] = [0, 0, -1, 0];
  while (item < items.length) {
    const wanted = pattern[step];
    if (wanted === any) {
      [star, held] = [step++, item];
    } else if (wanted !== undefined && matches(wanted, items[item] as Item)) {
      step++;
      item++;
    } else if (star >= 0) {
      // The latest star takes one more; an earlier one could not do better.
      step = star + 1;
      item = ++held;
    } else return false;
  }
  while (pattern[step] === any) step++;
  return step === pattern.length;
}

type Letter = (letter: string) => boolean;

/** One name of a pattern; `any` where it stands for any folders. */
function compile(name: string): readonly (Letter | typeof any)[] | typeof any {
  if (name === '**') return any;
  const steps = name.match(/\[[^\]]+\]|[\s\S]/gu) ?? [];
  return steps.map((step) => {
    if (step === '*') return any;
    if (step === '?') return () => true;
    return step.length > 2 && step.startsWith('[') ? set(step) : (letter) => letter === step;
  });
}

/** `[a-z_]`, `[!0-9]` */
function set(step: string): Letter {
  const not = step[1] === '!' && step.length > 3;
  const letters = [...step.slice(not ? 2 : 1, -1)];
  const ranges: [string, string][] = [];
  for (let at = 0; at < letters.length; at++) {
    const from = letters[at] ?? '';
    const to = letters[at + 1] === '-' ? letters[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (letter) => ranges.some(([from, to]) => from <= letter && letter <= to) !== not;
}

/** `*.{md,txt}` → `*.md`, `*.txt`; a brace that does not close is itself. */
function spelled(pattern: string): readonly string[] | undefined {
  let done: string[] = [''];
  for (const part of pattern.match(/\{[^{}]*,[^{}]*\}|[^{]+|\{/g) ?? []) {
    const options = /^\{.*,/s.test(part) ? part.slice(1, -1).split(',') : [part];
    if (done.length * options.length > mostAlternatives) return undefined;
    done = done.flatMap((head) => options.map((option) => head + option));
  }
  return done;
}
