import { DiagnosticSeverity, Uri, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { cause, intent, offTopic, survival, weak } from './drafts';
import { eventually, findingsIn, marked, open, showing, wait } from './editor';

/** Longer than the pause and an answer take together. */
const aWhile = 1500;

export function findings(): void {
  suite('findings', () => {
    test('stand at the words of a weak draft', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
    });

    test('name their source, their rule, a link to the passage and what to ask', async () => {
      const document = await open(weak);
      const [finding] = await eventually('a finding', () =>
        findingsIn(document).length ? findingsIn(document) : undefined,
      );
      ok(finding, 'a finding');
      ok(typeof finding.code === 'object', 'a rule with a link');
      equal(finding.source, 'Second Axis', 'source');
      equal(finding.severity, DiagnosticSeverity.Warning, 'severity');
      ok(finding.code.target.toString(true).includes('#:~:text='), `a link into the text, not ${finding.code.target}`);
      ok(
        /\?$/.test(finding.message) && !finding.message.includes('\n'),
        `a question in one line, not ${finding.message}`,
      );
    });

    test('are the same in plain text', async () => {
      const document = await open(weak.replace('# A note\n\n', ''), 'plaintext');
      await showing(document, [cause, intent]);
    });

    test('are the same with Windows line ends, emoji and Hangul before them', async () => {
      const document = await open(`# 서울에서 온 편지 🎈\r\n\r\n🎈 ${survival}\r\n`);
      await showing(document, [cause]);
    });

    test('ask a draft that recommends for what it does not take up', async () => {
      const document = await open('# A note\n\nWashington should tighten sanctions on North Korea.\n');
      const rules = () => marked(document).map((each) => each.replace(/: .*/s, ''));
      const both = ['interaction/unaddressed', 'motivation/unexamined'];
      await eventually('both coverage findings', () =>
        both.every((rule) => rules().includes(rule)) ? true : undefined,
      );
      for (const { range } of findingsIn(document)) equal(range.start.line, 2, 'line of the recommendation');
    });

    test('are none in a text about something else', async () => {
      const document = await open(offTopic);
      // The server answers in turn: when the next draft has its findings, this one has had its own.
      await showing(await open(weak), [cause, intent]);
      await wait(aWhile);
      equal(marked(document), [], 'findings');
    });

    test('go when a draft turns to something else', async () => {
      const document = await open(weak);
      await showing(document, [cause, intent]);
      const editor = await window.showTextDocument(document);
      const whole = document.validateRange(
        document.lineAt(0).range.with(undefined, document.lineAt(document.lineCount - 1).range.end),
      );
      await editor.edit((edit) => edit.replace(whole, offTopic));
      await showing(document, []);
      await wait(aWhile);
      equal(marked(document), [], 'findings');
    });

    test('are none in a file of the workspace that is not about North Korea', async () => {
      const document = await file('spaniel.md', offTopic);
      await showing(await open(weak), [cause, intent]);
      await wait(aWhile);
      equal(marked(document), [], 'findings');
    });

    test('are there in a file of the workspace that is', async () => {
      const document = await file('our draft.md', weak);
      await showing(document, [cause, intent]);
    });

    test('are none in another language', async () => {
      const document = await open(`// ${survival}\n`, 'javascript');
      await showing(await open(weak), [cause, intent]);
      await wait(aWhile);
      equal(marked(document), [], 'findings');
    });
  });
}

async function file(name: string, content: string) {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'a workspace');
  const uri = Uri.joinPath(folder.uri, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}
