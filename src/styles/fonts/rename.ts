import type { Cut } from './cuts.ts';

interface NameRecord {
  id: number;
  text: string;
}

/** Copyright, version, licence and its address stay, as the licence demands; from 256 on are names of axes. */
const isKept = (id: number) => [0, 5, 13, 14].includes(id) || id >= 256;
/** Platform, encoding and language: Windows, Unicode, American English. All names of the source have these. */
const windowsEnglish = [3, 1, 0x409] as const;

/** Returns the font with the names of the cut. The tables' checksums are left to the WOFF2 encoder, which writes all of them anew. */
export function renameFont(sfnt: Buffer, { family, style }: Cut): Buffer {
  const tables = readTables(sfnt);
  const source = tables.get('name');
  if (!source) throw new Error('found a font without a table "name", expected one');
  const subfamily = style === 'italic' ? 'Italic' : 'Regular';
  const postScript = `${family.replace(' ', '')}-${subfamily}`;
  const own = [
    { id: 1, text: family },
    { id: 2, text: subfamily },
    { id: 3, text: postScript },
    { id: 4, text: style === 'italic' ? `${family} Italic` : family },
    { id: 6, text: postScript },
  ];
  const kept = readNames(source).filter(({ id }) => isKept(id));
  tables.set('name', writeNames([...own, ...kept].sort((a, b) => a.id - b.id)));
  return writeTables(sfnt.readUInt32BE(0), tables);
}

/** OpenType, "Table Directory". */
function readTables(sfnt: Buffer): Map<string, Buffer> {
  const count = sfnt.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const offset = sfnt.readUInt32BE(at + 8);
      return [sfnt.toString('latin1', at, at + 4), sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12))];
    }),
  );
}

function writeTables(version: number, tables: Map<string, Buffer>): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.size);
  const power = Math.floor(Math.log2(tables.size));
  directory.writeUInt32BE(version, 0);
  [tables.size, 16 * 2 ** power, power, 16 * (tables.size - 2 ** power)].forEach((value, index) => {
    directory.writeUInt16BE(value, 4 + 2 * index);
  });
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [index, [tag, data]] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    const at = 12 + 16 * index;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** OpenType, "name — Naming Table". */
function readNames(table: Buffer): NameRecord[] {
  const count = table.readUInt16BE(2);
  const storage = table.readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => {
    const at = 6 + 12 * index;
    const start = storage + table.readUInt16BE(at + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
    return { id: table.readUInt16BE(at + 6), text: bytes.swap16().toString('utf16le') };
  });
}

function writeNames(records: NameRecord[]): Buffer {
  const header = Buffer.alloc(6 + 12 * records.length);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  for (const [index, { id, text }] of records.entries()) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [...windowsEnglish, id, bytes.length, offset].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    texts.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...texts]);
}
