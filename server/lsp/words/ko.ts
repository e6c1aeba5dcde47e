import type { Words } from './words';

export const ko: Words = {
  ignoreHere: (rule) => `여기에서 ${rule} 무시`,
  turnOffInDraft: (rule) => `이 초안에서 ${rule} 끄기`,
  turnOffInWorkspace: (rule) => `이 작업 영역에서 ${rule} 끄기`,
  openGuide: (passage) => `읽기 안내 열기 (¶${passage})`,
  openPassage: (passage) => `에세이의 해당 대목 열기 (¶${passage})`,
  fixAll: '안전하게 바꿀 수 있는 단정을 모두 조심스러운 표현으로 바꾸기',
};
