import { type Passage, passages, publication, type RuleInfo, rules } from '../engine/index';
import { markdown as say } from './dialect';
import type { Guide, GuidePlace } from './protocol';

/** The reading guide; `copy` holds paragraphs of the essay as the writer's own copy has them. */
export function guide(copy: ReadonlyMap<number, string>): Guide {
  const lines = [
    ...opening(copy.size),
    ...passages.flatMap((passage, index) => [
      ...(passage.section === passages[index - 1]?.section ? [] : [`## ${sectionTitle(passage)}`, '']),
      ...paragraph(passage, copy.get(passage.number)),
    ]),
    '## The rules',
    '',
    ...rules.flatMap(rule),
  ];
  return { markdown: lines.join('\n'), places: passages.map((passage) => place(passage, lines)) };
}

function opening(found: number): string[] {
  const { author, title, publisher, year, url } = publication;
  const published = say.link(`“${title}”`, url);
  return [
    '# Reading guide',
    '',
    `The argument of ${published} by ${author} (${publisher}, ${year}), paragraph by paragraph and in our own words. Each ¶ link opens the published page at that paragraph.`,
    '',
    ...(found > 0 && found < passages.length
      ? [`Your copy has ${found} of the ${passages.length} paragraphs; the others are told in our words only.`, '']
      : []),
  ];
}

function sectionTitle({ section }: Passage): string {
  return section === 'opening' ? 'Opening' : section;
}

function paragraph(passage: Passage, words: string | undefined): string[] {
  const { number, paraphrase, href } = passage;
  const grounded = rules.filter((rule) => rule.passages.includes(number));
  return [
    heading(passage),
    '',
    say.text(paraphrase),
    '',
    ...(words ? [say.quote(words), ''] : []),
    say.link(`Read ¶${number} as published`, href),
    '',
    ...(grounded.length ? [`Rules that rest on it: ${grounded.map(ruleLink).join(' · ')}`, ''] : []),
  ];
}

function rule({ id, title, why, advice, weak, good, passages: grounds }: RuleInfo): string[] {
  const links = grounds.map((number) => `[¶${number}](#${anchor(number)})`);
  return [
    `### ${say.text(title)}`,
    '',
    `${say.code(id)} rests on ${links.join(', ')}`,
    '',
    say.text(why),
    '',
    `${say.bold('What to do:')} ${say.text(advice)}`,
    '',
    `${say.bold('Weak:')} ${say.text(weak)}`,
    '',
    `${say.bold('Better:')} ${say.text(good)}`,
    '',
  ];
}

function heading({ number }: Passage): string {
  return `### Paragraph ${number}`;
}

function anchor(number: number): string {
  return `paragraph-${number}`;
}

function place(passage: Passage, lines: readonly string[]): GuidePlace {
  return { passage: passage.number, line: lines.indexOf(heading(passage)), anchor: anchor(passage.number) };
}

/** To the rule's heading, by the name that Markdown renderers give it: lower case, hyphens, no punctuation. */
function ruleLink({ title }: RuleInfo): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
  return `[${say.text(title)}](#${name})`;
}
