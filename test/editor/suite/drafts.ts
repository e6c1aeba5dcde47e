// The suite's drafts, and what the engine marks in them, as `rule: text`: the editor is held to the engine, whatever its rules' words.
import { openDraft } from '../../../server/engine/index';

export const survival = 'The North’s nuclear program is purely about regime survival.';
export const wants = 'Kim Jong Un wants to be recognized as a nuclear power.';
export const weak = `# A note\n\n${survival}\n\n${wants}\n`;

export const cause = mark(survival, 'motivation/single-cause');
export const intent = mark(wants, 'motivation/asserted-intent');

/** The same moves about nothing of ours. */
export const offTopic = '# Dogs\n\nThe spaniel’s barking is purely about its survival. The spaniel wants to be fed.\n';

/** What is marked in a sentence, which must be this rule's finding and no other. */
function mark(source: string, rule: string): string {
  const found = openDraft(source, 'markdown').findings();
  const texts = found.map((finding) => `${finding.rule}: ${source.slice(finding.span.start, finding.span.end)}`);
  const [text, ...more] = texts;
  if (!text?.startsWith(`${rule}: `) || more.length) throw new Error(`the engine marks “${texts}” in “${source}”`);
  return text;
}
