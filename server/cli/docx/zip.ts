import { inflateRawSync } from 'node:zlib';
import { Problem } from '../problem';

/** What the XML of a document may take up unpacked, all parts together: 64 MiB, some ten thousand pages. In bytes. */
const mostBytes = 64 * 1024 * 1024;

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const notWord = 'not a Word document (.docx)';

/**
 * Unpacks the XML parts of a package to see that they are what they say and no more than they may be, before a library
 * unpacks them again. Throws a `Problem`: for what is no package, for too much, for a part that declares entities.
 */
export function inspect(bytes: Buffer): void {
  let left = mostBytes;
  const names = new Set<string>();
  for (const entry of entriesOf(bytes)) {
    if (names.has(entry.name)) throw new Problem('a damaged document: it has two parts of one name');
    names.add(entry.name);
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const text = unpack(bytes, entry, left);
    left -= text.length;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text.toString('latin1'))) {
      throw new Problem('this document declares XML entities, which Word documents do not; it was not read');
    }
  }
  if (!names.has('[Content_Types].xml')) throw new Problem(notWord);
}

interface Entry {
  readonly name: string;
  readonly method: number;
  /** Bytes in the package. */
  readonly size: number;
  /** Byte offset of the part's own header. */
  readonly at: number;
}

/** The central directory of a zip package (PKWARE's APPNOTE 4.3.12, 4.3.16). */
function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = endOf(bytes);
  const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw new Problem('a damaged Word document');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end of the central directory is at the end of the package, before a comment of at most 65,535 bytes. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (bytes.readUInt32LE(at) === endMark) return at;
  throw new Problem(notWord);
}

function unpack(bytes: Buffer, { at, size, method }: Entry, most: number): Buffer {
  const damaged = new Problem('a damaged Word document');
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark) throw damaged;
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + size);
  if (method !== 0 && method !== 8) throw damaged;
  if (method === 0 && packed.length <= most) return packed;
  try {
    if (method === 8 && most > 0) return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw damaged;
  }
  throw new Problem('this document is too large: its text takes more than 64 MiB unpacked');
}
