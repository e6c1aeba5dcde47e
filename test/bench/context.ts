import { compose, corpusDrafts, sentencesOf } from './drafts';

/** What each task is given: plain data, since a task has a process of its own. */
export interface Context {
  /** The repository's root. */
  readonly root: string;
  /** The built product. */
  readonly dist: string;
  /** The folder with the peers' packages. */
  readonly peers: string;
  /** A folder for files that are not kept. */
  readonly scratch: string;
  readonly quick: boolean;
}

/** The texts of all tasks: the same number is the same draft everywhere. */
export function texts({ root }: Context) {
  const sentences = sentencesOf(corpusDrafts(root));
  return { sentences, draft: (words: number, number: number) => compose(sentences, words, words + number) };
}
