import { english } from '../../report/words';
import type { Words } from './words';

export const en: Words = {
  ignoreHere: (rule) => `Ignore ${rule} here`,
  turnOffInDraft: (rule) => `Turn off ${rule} in this draft`,
  turnOffInWorkspace: (rule) => `Turn off ${rule} in this workspace`,
  openGuide: (passage) => `Open the reading guide (¶${passage})`,
  openPassage: (passage) => `Open the passage (¶${passage})`,
  fixAll: 'Make every judgement tentative that can be made so safely',
  matrix: english,
};
