// Names and shapes the client and the server share. Nothing is imported at run time, so that the client's bundle stays free of the engine.

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
} as const;

/** What our own client adds to `initializationOptions`, beside the settings that any client may put there. */
export interface ClientOptions {
  readonly commands?: readonly string[];
}

/** Notification from the server after each check of a draft. */
export const statusMethod = 'secondAxis/status';

export interface DraftStatus {
  readonly uri: string;
  /** The version of the draft that was checked, as the client numbers it. */
  readonly version: number;
  readonly kind: 'policy' | 'analysis' | 'off-topic';
  readonly findings: number;
  /** How many of the considerations that a policy draft owes its reader it takes up. */
  readonly coverage: { readonly met: number; readonly of: number };
}

/** Request for the link to a paragraph of the published essay; null for a number that it does not have. */
export const passageMethod = 'secondAxis/passage';

export interface PassageParams {
  readonly number: number;
}
export interface PassageLink {
  readonly href: string;
}
