/** Every sentence of the picture, so that a host can hand in a translation. `{name}` is filled in. */
export interface MatrixWords {
  readonly matrixTitle: string;
  readonly matrixDescription: string;
  readonly confrontation: string;
  readonly engagement: string;
  readonly interaction: string;
  readonly neglect: string;
  readonly pressureWithContact: string;
  readonly engagementWithContact: string;
  readonly pressureWithoutContact: string;
  readonly engagementWithoutContact: string;
  readonly sweetSpot: string;
  readonly motiveUnknown: string;
  readonly motiveIdeology: string;
  readonly motivePower: string;
  readonly motiveInternal: string;
  readonly xUnknown: string;
  readonly yUnknown: string;
  readonly pointLabel: string;
  readonly position: string;
  readonly xOnly: string;
  readonly yOnly: string;
  readonly nowhere: string;
  readonly leansFarConfrontation: string;
  readonly leansConfrontation: string;
  readonly balanced: string;
  readonly leansEngagement: string;
  readonly leansFarEngagement: string;
  readonly farNeglect: string;
  readonly someNeglect: string;
  readonly neitherMuchNorLittle: string;
  readonly someInteraction: string;
  readonly muchInteraction: string;
}

/** Every sentence of the reports, likewise. */
export interface ReportWords extends MatrixWords {
  readonly reportTitle: string;
  readonly skip: string;
  readonly draft: string;
  readonly contents: string;
  readonly policyDraft: string;
  readonly analysisDraft: string;
  readonly offTopicDraft: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly line: string;
  readonly why: string;
  readonly whatToDo: string;
  readonly passages: string;
  readonly passageLink: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly hint: string;
  readonly coverage: string;
  readonly coverageCaption: string;
  readonly coverageOnlyPolicy: string;
  readonly consideration: string;
  readonly takenUp: string;
  readonly missing: string;
  readonly where: string;
  readonly moreSentences: string;
  readonly recommendations: string;
  readonly recommendationsCaption: string;
  readonly recommendation: string;
  readonly number: string;
  readonly pole: string;
  readonly contact: string;
  readonly notSaid: string;
  readonly noRecommendations: string;
  readonly about: string;
  readonly essay: string;
}

export const english: ReportWords = {
  matrixTitle: 'Policy matrix',
  matrixDescription:
    '{placed} of {all} recommendations are placed on two axes: confrontation to engagement from left to right, neglect to interaction from bottom to top. {motive}',
  confrontation: 'Confrontation',
  engagement: 'Engagement',
  interaction: 'Interaction',
  neglect: 'Neglect',
  pressureWithContact: 'Pressure with contact',
  engagementWithContact: 'Engagement with contact',
  pressureWithoutContact: 'Pressure without contact',
  engagementWithoutContact: 'Engagement without contact',
  sweetSpot: 'Sweet spot',
  motiveUnknown: 'Sweet spot: the draft argues no single motive of the North, so a little towards engagement.',
  motiveIdeology: 'Sweet spot: the draft argues from ideology or national unity, so further towards engagement.',
  motivePower: 'Sweet spot: the draft argues from power or interest, so towards confrontation.',
  motiveInternal:
    'Sweet spot: the draft argues from politics inside the regime, so close watching and less interaction.',
  xUnknown: 'Confrontation or engagement: not said',
  yUnknown: 'Interaction or neglect: not said',
  pointLabel: 'Recommendation {number}: “{text}” {position}',
  position: '{x}. {y}.',
  xOnly: '{x}. Interaction or neglect: not said.',
  yOnly: 'Confrontation or engagement: not said. {y}.',
  nowhere: 'Neither axis said.',
  leansFarConfrontation: 'Confrontation',
  leansConfrontation: 'Leans to confrontation',
  balanced: 'Between the poles',
  leansEngagement: 'Leans to engagement',
  leansFarEngagement: 'Engagement',
  farNeglect: 'Neglect',
  someNeglect: 'Leans to neglect',
  neitherMuchNorLittle: 'Neither much nor little',
  someInteraction: 'Some interaction',
  muchInteraction: 'Much interaction',
  reportTitle: 'Second Axis report',
  skip: 'Skip to the report',
  draft: 'Draft',
  contents: 'Contents',
  policyDraft: 'A policy draft: it recommends what to do about North Korea.',
  analysisDraft: 'An analysis: it recommends nothing, so nothing is asked of its coverage.',
  offTopicDraft: 'Not about North Korea: nothing was checked.',
  findings: 'Findings',
  noFindings: 'None. No sentence makes one of the moves that the framework asks about.',
  line: 'Line {line}',
  why: 'Why it matters',
  whatToDo: 'What to do',
  passages: 'In the essay',
  passageLink: '¶{number}, {section}',
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
  coverage: 'Coverage',
  coverageCaption: 'What a policy draft on North Korea should take up, and where this one does',
  coverageOnlyPolicy: 'Asked of policy drafts only.',
  consideration: 'Consideration',
  takenUp: 'Taken up',
  missing: 'Missing',
  where: 'Where, or what would take it up',
  moreSentences: 'and {count} more',
  recommendations: 'Recommendations',
  recommendationsCaption: 'Each recommendation and where it stands; numbers as in the picture',
  recommendation: 'Recommendation',
  number: 'No.',
  pole: 'Pole',
  contact: 'Contact',
  notSaid: 'not said',
  noRecommendations: 'The draft makes no recommendation.',
  about:
    'Second Axis checks drafts against one essay’s framework. It marks moves and gaps; it proposes no policy, and a finding is a question to the author.',
  essay: 'The essay: {author}, “{title}”, {publisher}, {year}',
};

/** “{number} of {all}” with the values put in; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
