/** Writes the subset of CBOR (RFC 8949) that an index uses. */
export interface CborWriter {
  readonly length: number;
  uint: (value: number) => void;
  /** Writes an integer that may be negative. */
  int: (value: number) => void;
  text: (value: string) => void;
  /** Writes the head of an array; its items follow. */
  array: (items: number) => void;
  /** Writes bytes that are already CBOR. */
  raw: (bytes: Uint8Array) => void;
  /** Returns the written bytes, and empties the writer. */
  take: () => Uint8Array;
}

const major = { uint: 0, negative: 1, text: 3, array: 4 };

/** @param size initial buffer size in bytes */
export function createCborWriter(size = 1 << 16): CborWriter {
  let bytes = Buffer.allocUnsafe(size);
  let at = 0;
  const grow = (more: number) => {
    if (at + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, at + more));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
  };
  const head = (type: number, value: number) => {
    grow(5);
    at = writeHead(bytes, at, type, value);
  };
  return {
    get length() {
      return at;
    },
    uint: (value) => {
      head(major.uint, value);
    },
    int: (value) => {
      if (value < 0) head(major.negative, -1 - value);
      else head(major.uint, value);
    },
    array: (items) => {
      head(major.array, items);
    },
    text: (value) => {
      const length = Buffer.byteLength(value);
      head(major.text, length);
      grow(length);
      at += bytes.write(value, at);
    },
    raw: (more) => {
      grow(more.length);
      bytes.set(more, at);
      at += more.length;
    },
    take: () => {
      const taken = Uint8Array.prototype.slice.call(bytes, 0, at);
      at = 0;
      return taken;
    },
  };
}

function writeHead(bytes: Buffer, at: number, type: number, value: number): number {
  const lead = type << 5;
  if (value < 24) {
    bytes[at] = lead | value;
    return at + 1;
  }
  if (value < 0x100) {
    bytes[at] = lead | 24;
    bytes[at + 1] = value;
    return at + 2;
  }
  if (value < 0x10000) return bytes.writeUInt16BE(value, bytes.writeUInt8(lead | 25, at));
  return bytes.writeUInt32BE(value, bytes.writeUInt8(lead | 26, at));
}
