import type { MatrixWords } from '../../report/words';

/** What the server says in the editor's own language; what it says of a draft is English, like the drafts. */
export interface Words {
  readonly ignoreHere: (rule: string) => string;
  readonly turnOffInDraft: (rule: string) => string;
  readonly turnOffInWorkspace: (rule: string) => string;
  readonly openGuide: (passage: number) => string;
  readonly openPassage: (passage: number) => string;
  readonly fixAll: string;
  readonly matrix: MatrixWords;
}
