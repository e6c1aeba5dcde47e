import { noticeKinds, type Passage, passages, publication, type RuleInfo, rules } from '../engine/index';
import { Problem } from './problem';
import { wrap } from './report/terminal';

/** One line a rule: id, severity, paragraphs, title. */
export function listRules(): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const numbersWidth = Math.max(...rules.map(({ passages }) => paragraphs(passages).length));
  return rules
    .map(
      ({ id, severity, passages, title }) =>
        `${id.padEnd(idWidth)}  ${severity.padEnd('information'.length)}  ${paragraphs(passages).padEnd(numbersWidth)}  ${title}\n`,
    )
    .join('');
}

/** What hovers say about a rule, for a terminal. Throws a `Problem` for a name that is no rule's. */
export function explainRule(name: string): string {
  const section = (heading: string, text: string) => `${heading}\n${wrap(text, 76, '  ').join('\n')}\n`;
  const notice = noticeKinds.find(({ id }) => id === name);
  if (notice) {
    const { id, severity, title, why, advice } = notice;
    return [
      `${id}  (${severity})\n`,
      section('What it marks', title),
      section('Why', why),
      section('What to do', advice),
    ].join('\n');
  }
  const rule = ruleNamed(name);
  return [
    `${rule.id}  (${rule.severity}, ${paragraphs(rule.passages)})\n`,
    section('What it marks', rule.title),
    section('Why', rule.why),
    section('What to do', rule.advice),
    section('Weak', rule.weak),
    section('Better', rule.good),
    ...rule.passages.map((number) => passageText(passages[number - 1])),
  ].join('\n');
}

/** A rule by its id, or by the part after the slash, which no two rules share. Throws a `Problem` for any other name. */
export function ruleNamed(name: string): RuleInfo {
  const rule = rules.find(({ id }) => id === name || id.endsWith(`/${name}`));
  if (!rule) throw new Problem(`no rule is called “${name}”; “second-axis rules” lists them`);
  return rule;
}

export function paragraphs(numbers: readonly number[]): string {
  return numbers.map((number) => `¶${number}`).join(' ');
}

function passageText(passage: Passage | undefined): string {
  if (!passage) return '';
  const place = `¶${passage.number} of ${publication.author}, “${publication.title}”, in our words`;
  return `${place}\n${wrap(passage.paraphrase, 76, '  ').join('\n')}\n  ${passage.href}\n`;
}
