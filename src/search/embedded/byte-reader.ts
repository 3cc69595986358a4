export interface ByteReader {
  byte(): number;
  varint(): number;
  signed(): number;
}

/** Reads what `ByteWriter` wrote, from a position on. Runs past the end only on a broken file, and then throws. */
export function readBytes(bytes: Uint8Array, from = 0): ByteReader {
  let position = from;
  const byte = (): number => {
    const value = bytes[position++];
    if (value === undefined) throw new RangeError("index ends");
    return value;
  };
  const varint = (): number => {
    let value = 0;
    let shift = 0;
    let part: number;
    do {
      part = byte();
      value |= (part & 127) << shift;
      shift += 7;
    } while (part & 128);
    return value >>> 0;
  };
  const signed = (): number => {
    const value = varint();
    return (value >>> 1) ^ -(value & 1);
  };
  return { byte, varint, signed };
}
