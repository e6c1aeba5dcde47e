import type { OutputName } from '../arguments';
import { checkstyleReport } from './checkstyle';
import { githubReport } from './github';
import { jsonLinesReport, jsonReport } from './json';
import { junitReport } from './junit';
import type { Report } from './report';
import { sarifReport } from './sarif';
import { type Terminal, textReport } from './text';

export interface Output {
  /** Whether the report shows fixes, which are built only then. */
  readonly fixes: boolean;
  report(terminal: Terminal): Report;
}

export const outputs: Readonly<Record<OutputName, Output>> = {
  text: { fixes: false, report: textReport },
  json: { fixes: true, report: jsonReport },
  jsonl: { fixes: true, report: jsonLinesReport },
  sarif: { fixes: true, report: sarifReport },
  github: { fixes: false, report: githubReport },
  checkstyle: { fixes: false, report: checkstyleReport },
  junit: { fixes: false, report: junitReport },
};
