/** Every sentence of the reports, in one record, so that a host can hand in a translation. `{name}` is filled in. */
export interface ReportWords {
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
  position: '{x}; {y}.',
  xOnly: '{x}; interaction or neglect not said.',
  yOnly: 'Confrontation or engagement not said; {y}.',
  nowhere: 'Neither axis said.',
  leansFarConfrontation: 'Confrontation',
  leansConfrontation: 'Leans to confrontation',
  balanced: 'Between the poles',
  leansEngagement: 'Leans to engagement',
  leansFarEngagement: 'Engagement',
  farNeglect: 'neglect',
  someNeglect: 'leans to neglect',
  neitherMuchNorLittle: 'neither much nor little contact',
  someInteraction: 'some interaction',
  muchInteraction: 'much interaction',
};

/** “{number} of {all}” with the values put in; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
