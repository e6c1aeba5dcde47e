import { debuglog } from 'node:util';
import type { Resolved } from '../config/resolve';
import { reportedDraft } from '../report/draft';
import { htmlReport } from '../report/html/page';
import { markdownReport } from '../report/markdown/report';
import { matrixPicture } from '../report/matrix/picture';
import type { DocumentCommand } from './documentArguments';
import { plainOf } from './docx/paragraphs';
import { type DraftFile, findDrafts } from './files';
import { Problem } from './problem';
import { isLeftOut, placeOf, projects } from './projects';
import { reading } from './reading';
import { coverageJson, coverageTable, matrixJson, type NamedDraft } from './report/document';

/**
 * Writes one document about the drafts the command names and gives the exit code: 0 for written, 2 where a draft could not be
 * read. Without any draft nothing is written. Rejects with a `Problem` where the output cannot be written.
 */
export async function writeDocument(command: DocumentCommand, complain: (message: string) => void): Promise<number> {
  const drafts: NamedDraft[] = [];
  let failed = false;
  const configured = projects(command.config, complain);
  const isDraft = (path: string) => configured.of(path)?.format !== undefined;
  for await (const file of findDrafts(command.inputs, command.stdinFilename, isDraft)) {
    const project = file instanceof Problem ? undefined : configured.of(placeOf(file));
    if (!(file instanceof Problem) && isLeftOut(file, project, complain)) continue;
    const draft = file instanceof Problem ? file : await readDraft(file, project);
    if (draft instanceof Problem) {
      failed = true;
      complain(draft.message);
    } else {
      drafts.push(draft);
    }
  }
  if (drafts.length > 0) await write(command.output, documentOf(command, drafts));
  return failed || configured.mistaken ? 2 : 0;
}

async function readDraft(file: DraftFile, project: Resolved | undefined): Promise<NamedDraft | Problem> {
  try {
    const source = await file.read();
    const { draft, rules } = file.word
      ? reading(plainOf(source), 'plaintext', project, {})
      : reading(source, file.format, project, {});
    return { ...reportedDraft(file.shown, draft, rules), path: file.path };
  } catch (error) {
    if (!(error instanceof Problem)) debuglog('second-axis')('%O', error);
    const { message } = error as Error;
    return new Problem(`${file.shown}: ${error instanceof Problem ? message : `internal error: ${message}`}`);
  }
}

function documentOf(command: DocumentCommand, drafts: readonly NamedDraft[]): string {
  switch (command.name) {
    case 'coverage':
      return command.format === 'json' ? coverageJson(drafts) : coverageTable(drafts);
    case 'matrix':
      return drafts
        .map((draft) => (command.format === 'json' ? matrixJson(draft) : `${matrixPicture(draft.matrix)}\n`))
        .join('');
    case 'report':
      return command.format === 'markdown' ? markdownReport(drafts) : htmlReport(drafts);
  }
}

async function write(path: string | undefined, text: string): Promise<void> {
  if (path === undefined) {
    process.stdout.write(text);
    return;
  }
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    await writeFileAtomic(path, text);
  } catch (error) {
    throw new Problem(
      `${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
    );
  }
}
