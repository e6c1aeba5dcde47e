import type { Words } from './words';

export const ja: Words = {
  ignoreHere: (rule) => `ここで ${rule} を無視`,
  turnOffInDraft: (rule) => `この草稿で ${rule} をオフにする`,
  turnOffInWorkspace: (rule) => `このワークスペースで ${rule} をオフにする`,
  openGuide: (passage) => `読解ガイドを開く (¶${passage})`,
  openPassage: (passage) => `論考の該当箇所を開く (¶${passage})`,
  fixAll: '安全に変更できる断定をすべて控えめな表現にする',
};
