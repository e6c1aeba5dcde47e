// Names and shapes the client and the server share. Nothing is imported at run time, so that the client's bundle stays free of the engine.

import type { Diagnostic, Position, Range } from 'vscode-languageserver';

/** The settings' section and the client's id. */
export const section = 'secondAxis';

/** Commands that only an editor can carry out. A client lists those it has in `ClientOptions`, and is offered no others. */
export const commands = {
  restart: 'secondAxis.restart',
  toggle: 'secondAxis.toggle',
  /** Argument: a paragraph number of the essay. A server whose client has no such command carries it out by `window/showDocument`. */
  openPassage: 'secondAxis.openPassage',
  /** Arguments: a rule id, and the URI of the draft whose workspace folder the setting is for. */
  disableRule: 'secondAxis.disableRule',
  /** Argument: a paragraph number of the essay, where the guide opens; without one it opens at its beginning. */
  openGuide: 'secondAxis.openGuide',
  /** Makes every safe rewrite of the draft in front. */
  fixAll: 'secondAxis.fixAll',
  newBrief: 'secondAxis.newBrief',
  checkWorkspace: 'secondAxis.checkWorkspace',
  exportReport: 'secondAxis.exportReport',
  openMatrix: 'secondAxis.openMatrix',
  savePicture: 'secondAxis.savePicture',
  /** Arguments: the URI of a draft and a range in it. */
  goTo: 'secondAxis.goTo',
  /** Argument: a row of the coverage view. */
  addSection: 'secondAxis.addSection',
} as const;

/** The kind of the code action that makes every safe rewrite of a draft. */
export const fixAllKind = 'source.fixAll.secondAxis';

/** What our own client adds to `initializationOptions`, beside the settings that any client may put there. */
export interface ClientOptions {
  readonly commands?: readonly string[];
  /** The editor shows a finding's message above its hover, so the hover need not. */
  readonly showsMessages?: boolean;
  /** Links to `commands` in a hover are carried out. */
  readonly followsCommands?: boolean;
  /** Answers `secondAxis/read`. */
  readonly readsFiles?: boolean;
  /** The editor marks broken JSON, so that the server need not. */
  readonly marksJson?: boolean;
}

/**
 * Request to the client for the text of a file: null where there is none. Asked for project configurations only, and only of a client
 * that says it reads files; for any other the server reads those of its own machine.
 */
export const readMethod = 'secondAxis/read';

export interface ReadParams {
  readonly uri: string;
}

/** Notification from the server after each check of a draft. */
export const statusMethod = 'secondAxis/status';

export interface DraftStatus {
  readonly uri: string;
  /** The version of the draft that was checked, as the client numbers it. */
  readonly version: number;
  /** Counts the changes of settings: the same version may be checked again under others. */
  readonly generation: number;
  readonly kind: DraftKind;
  readonly findings: number;
  /** How many of the considerations that a policy draft owes its reader it takes up. */
  readonly coverage: { readonly met: number; readonly of: number };
}

/** `off` is a draft that the settings leave alone. */
export type DraftKind = 'policy' | 'analysis' | 'off-topic' | 'off';

/** Request for all that a view shows of an open draft; null for one that is not open. Asked once for each version. */
export const overviewMethod = 'secondAxis/overview';

export interface OverviewParams {
  readonly uri: string;
}

export interface Overview {
  readonly uri: string;
  readonly version: number;
  readonly generation: number;
  readonly kind: DraftKind;
  /** The draft's first heading, or what it begins with; absent for one without a word. */
  readonly opening?: Range;
  /** Empty unless the draft recommends a policy: nothing is asked of another. */
  readonly considerations: readonly Consideration[];
  /** What the draft claims, in its order; what it misses is told by its considerations. */
  readonly claims: readonly ClaimFinding[];
  /** Absent for a draft that recommends nothing. */
  readonly matrix?: MatrixPicture;
}

/** The draft's recommendations on the essay's plane, drawn. */
export interface MatrixPicture {
  /** For a page that brings `style` itself. Each point carries `data-index`, its place in `points`. */
  readonly svg: string;
  readonly style: string;
  /** The same as a file of its own. */
  readonly standalone: string;
  /** What the picture shows, in a sentence or two. */
  readonly description: string;
  /** Every recommendation in the order of the draft; one that could not be placed is not in the picture. */
  readonly points: readonly {
    /** Its sentence. */
    readonly place: Place;
    /** Sentence and place in the picture, in one line. */
    readonly label: string;
  }[];
}

/** A stretch of the draft and its words, on one line and cut short if it is long. */
export interface Place {
  readonly range: Range;
  readonly text: string;
}

/** One of the considerations that a policy draft owes its reader. */
export interface Consideration {
  readonly rule: string;
  readonly title: string;
  /** `silent` is missing too, but a setting or a comment in the draft says not to ask. */
  readonly state: 'met' | 'missing' | 'silent';
  /** Paragraphs of the essay. */
  readonly passages: readonly number[];
  /** The sentences that take it up. */
  readonly sentences: readonly Place[];
  /** What to add, and how to go about it; one line each. */
  readonly advice: string;
  readonly addition?: Addition;
}

/** A section to insert: as plain text, and where the place allows as a snippet with gaps to fill in. */
export interface Addition {
  readonly title: string;
  readonly at: Position;
  readonly text: string;
  readonly snippet?: string;
}

export interface ClaimFinding {
  readonly rule: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly passages: readonly number[];
  readonly place: Place;
}

/** Request for the endings of files that hold drafts, without the dot, in lower case. */
export const endingsMethod = 'secondAxis/endings';

/** Request for the findings of texts that are not open. Cancelled between two of them. */
export const checkMethod = 'secondAxis/check';

export interface CheckParams {
  readonly texts: readonly UncheckedText[];
}
export interface CheckResult {
  /** In the order of the texts; fewer when it was cancelled. */
  readonly checked: readonly CheckedText[];
}
export interface UncheckedText {
  /** Its ending says how the text is read. */
  readonly uri: string;
  readonly text: string;
}
export interface CheckedText {
  readonly uri: string;
  readonly kind: DraftKind;
  readonly diagnostics: readonly Diagnostic[];
}

/** Request for a report on an open draft; null for one that is not open. */
export const reportMethod = 'secondAxis/report';

export interface ReportParams {
  readonly uri: string;
  readonly format: 'html' | 'markdown';
}
export interface ReportResult {
  readonly content: string;
}

/** Request for the link to a paragraph of the published essay; null for a number that it does not have. */
export const passageMethod = 'secondAxis/passage';

export interface PassageParams {
  readonly number: number;
}
export interface PassageLink {
  readonly href: string;
}

/** The scheme of the document that our own client shows the guide as. */
export const guideScheme = 'second-axis-guide';

/** Request for the reading guide: the essay's argument paragraph by paragraph, with the rules that rest on each. */
export const guideMethod = 'secondAxis/guide';

export interface Guide {
  /** Markdown, with links to the published page and, by `#heading`, within the guide. */
  readonly markdown: string;
  readonly places: readonly GuidePlace[];
}
export interface GuidePlace {
  /** A paragraph of the essay. */
  readonly passage: number;
  /** Of its heading in the guide, from 0. */
  readonly line: number;
  /** The heading, as a link within the guide names it. */
  readonly anchor: string;
}

/** Request that hands over the text of the writer's own copy of the essay, from which hovers and guide then quote; null for none. */
export const essayMethod = 'secondAxis/essay';

export interface EssayParams {
  /** Plain text, Markdown or a saved page. */
  readonly text: string | null;
}
export interface EssayAnswer {
  /** How many of the essay's paragraphs are in it; none when it is something else. */
  readonly found: number;
  readonly of: number;
}
