/** A reason the command could not do its work, in one line for the person who typed it. It makes the exit code 2. */
export class Problem extends Error {}
