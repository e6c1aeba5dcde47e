// The suite's drafts, and what is marked in them as `rule: text`.

export const survival = 'The North’s nuclear program is purely about regime survival.';
export const wants = 'Kim Jong Un wants to be recognized as a nuclear power.';
export const weak = `# A note\n\n${survival}\n\n${wants}\n`;

export const cause = 'motivation/single-cause: is purely about';
export const intent = 'motivation/asserted-intent: Kim Jong Un wants';

/** The same moves about nothing of ours. */
export const offTopic = '# Dogs\n\nThe spaniel’s barking is purely about its survival. The spaniel wants to be fed.\n';
