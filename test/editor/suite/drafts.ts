// The suite's drafts, and what is marked in them as `rule: text`.

export const force = 'Force is the only language Pyongyang understands.';
export const wants = 'Kim Jong Un wants to be recognized as a nuclear power.';
export const weak = `# A note\n\n${force}\n\n${wants}\n`;

export const pole = 'framing/single-pole: the only language Pyongyang understands';
export const intent = 'motivation/asserted-intent: Kim Jong Un wants';

/** The same moves about nothing of ours. */
export const offTopic = '# Dogs\n\nForce is the only language a spaniel understands. The spaniel wants to be fed.\n';
