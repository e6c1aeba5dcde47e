import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../server/engine/index';
import { build, folderWith, remove, secondAxis } from './program';

const rule = 'framing/false-choice';
const alone = rules.filter(({ id }) => id !== rule).flatMap(({ id }) => ['--rule', `${id}:off`]);
const folders: string[] = [];

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = folderWith(files);
  folders.push(made);
  return made;
}

/** A document as Word would write it: headings, emphasis inside a finding, a list, a table, a quotation and a note. */
async function word(): Promise<Buffer> {
  const text = (...parts: (string | TextRun | FootnoteReferenceRun)[]) =>
    parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part));
  const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
  const document = new Document({
    styles: { paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal' }] },
    footnotes: { 1: { children: [new Paragraph('Some say Washington must choose between talks & pressure.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'A note on North Korea', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: text('North Korea tested again', new FootnoteReferenceRun(1), '.') }),
          new Paragraph({ text: 'What to do', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({
            children: text(
              'R&D aside, Washington must ',
              new TextRun({ text: 'choose', bold: true }),
              ' between dialogue and pressure on North Korea.',
            ),
          }),
          new Paragraph({ text: 'Pyongyang waits.', bullet: { level: 0 } }),
          new Table({ rows: [new TableRow({ children: [cell('One'), cell('Two')] })] }),
          new Paragraph({
            text: 'Washington must choose between dialogue and pressure on North Korea.',
            style: 'Quote',
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

beforeAll(build, 120_000);
afterAll(() => {
  for (const made of folders) remove(made);
});

describe('a Word document', () => {
  test('a finding stands under its heading, in its paragraph, with its words', async () => {
    const cwd = folder({ 'draft.docx': await word() });
    const shown = await secondAxis(['check', 'draft.docx', ...alone], { cwd });
    expect(shown.stderr).toBe('');
    expect(shown.stdout).toContain(`draft.docx:4:28  warning  ${rule}`);
    expect(shown.stdout).toContain('under “What to do”');
    expect(shown.stdout).toContain('R&D aside, Washington must choose between dialogue and pressure on North Korea.');
    expect(shown.stdout).not.toContain('<');
    const { stdout, code } = await secondAxis(['check', 'draft.docx', '--format', 'json', ...alone], { cwd });
    const [file] = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(file.messages).toMatchObject([
      { line: 4, column: 28, heading: 'What to do', paragraph: 4, quote: 'choose between dialogue and pressure' },
    ]);
  });

  test('in a folder', async () => {
    const cwd = folder({ 'sub/draft.docx': await word() });
    const inFolder = JSON.parse((await secondAxis(['check', '.', '--format', 'json', ...alone], { cwd })).stdout);
    expect(inFolder).toMatchObject([{ messages: [{ ruleId: rule }] }]);
  });

  test('in a report, its words without markup', async () => {
    const cwd = folder({ 'draft.docx': await word() });
    const { stdout, code } = await secondAxis(['report', 'draft.docx', '--format', 'markdown'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('choose between dialogue and pressure');
    expect(stdout).not.toMatch(/<\/?(?:p|strong|h2)>/);
  });
});

describe('what is no sound Word document is refused with one message', () => {
  /** A zip package of parts, each packed. */
  function packageOf(parts: Readonly<Record<string, Buffer>>): Buffer {
    const files: Buffer[] = [];
    const entries: Buffer[] = [];
    let at = 0;
    for (const [name, content] of Object.entries(parts)) {
      const packed = deflateRawSync(content);
      const head = Buffer.alloc(30);
      head.writeUInt32LE(0x04034b50, 0);
      head.writeUInt16LE(8, 8);
      head.writeUInt32LE(packed.length, 18);
      head.writeUInt32LE(content.length, 22);
      head.writeUInt16LE(name.length, 26);
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(0x02014b50, 0);
      entry.writeUInt16LE(8, 10);
      entry.writeUInt32LE(packed.length, 20);
      // A bomb lies about what it unpacks to.
      entry.writeUInt32LE(100, 24);
      entry.writeUInt16LE(name.length, 28);
      entry.writeUInt32LE(at, 42);
      files.push(head, Buffer.from(name), packed);
      entries.push(entry, Buffer.from(name));
      at += 30 + name.length + packed.length;
    }
    const directory = Buffer.concat(entries);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(entries.length / 2, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(at, 16);
    return Buffer.concat([...files, directory, end]);
  }
  const types = Buffer.from('<?xml version="1.0"?><Types/>');

  const refused: Record<string, [bytes: () => Promise<Buffer> | Buffer, message: RegExp]> = {
    'text by another name': [
      () => Buffer.from('Pyongyang wants talks.'),
      /^second-axis: a\.docx: not a Word document \(\.docx\)\n$/,
    ],
    nothing: [() => Buffer.alloc(0), /: not a Word document \(\.docx\)\n$/],
    'half of one': [async () => (await word()).subarray(0, 2000), /: not a Word document \(\.docx\)\n$/],
    'one with a hole': [
      async () => {
        const bytes = await word();
        bytes.fill(0, 60, bytes.length - 2000);
        return bytes;
      },
      /: a damaged Word document\n$/,
    ],
    'another package': [() => packageOf({ 'a.txt': Buffer.from('x') }), /: not a Word document \(\.docx\)\n$/],
    'a package without a document': [
      () => packageOf({ '[Content_Types].xml': types }),
      /: a damaged Word document: .*\n$/,
    ],
    'a bomb': [
      () => packageOf({ '[Content_Types].xml': types, 'word/document.xml': Buffer.alloc(80 * 1024 * 1024, 0x20) }),
      /: this document is too large: its text takes more than 64 MiB unpacked\n$/,
    ],
    entities: [
      () =>
        packageOf({
          '[Content_Types].xml': types,
          'word/document.xml': Buffer.from('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'),
        }),
      /: this document declares XML entities, which Word documents do not; it was not read\n$/,
    ],
  };
  test.each(Object.entries(refused))('%s', async (_, [bytes, message]) => {
    const cwd = folder({ 'a.docx': await bytes(), 'b.md': 'North Korea.\n' });
    const outcome = await secondAxis(['check', 'a.docx', 'b.md'], { cwd });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(outcome.stdout).toContain('1 draft checked');
  });
});

test('the programs of the editor carry no Word library', () => {
  for (const bundle of ['server/node.js', 'server/web.js'])
    expect(readFileSync(`dist/${bundle}`, 'utf8').includes('xmldom'), bundle).toBe(false);
});
