import { CHECKED_FROM, checksum, HEADER_LENGTH, MAGIC, VERSION } from "./index-format.ts";

/** Why a file cannot be searched; `message` is for the console, nothing a visitor sees. */
export class BrokenIndexError extends Error {}

interface Frame {
  sections: readonly [meta: Uint8Array, second: Uint8Array, third: Uint8Array];
  checksum: number;
  /** The same as it stands in an address: of a begin it is another as soon as one byte of a part is. */
  name: string;
  /** In bytes, header and all. */
  length: number;
}

/**
 * The frame that a file begins with. `of`: checksum of the begin it has to belong to; 0 of a begin. Throws BrokenIndexError on
 * anything else, before a byte is trusted.
 */
export function readFrame(file: Uint8Array, of?: number): Frame {
  if (file.length < HEADER_LENGTH || [...MAGIC, VERSION].some((byte, i) => file[i] !== byte)) {
    throw new BrokenIndexError(`no search index, or version ${file[4]}`);
  }
  const header = new DataView(file.buffer, file.byteOffset, HEADER_LENGTH);
  const lengths = [13, 17, 21].map((at) => header.getUint32(at, true));
  let length = HEADER_LENGTH;
  const [meta, second, third] = lengths.map((of) => file.subarray(length, (length += of)));
  const sum = header.getUint32(5, true);
  if (length > file.length || sum !== checksum(file.subarray(CHECKED_FROM, length))) {
    throw new BrokenIndexError("index damaged or cut");
  }
  if (of !== undefined && of !== header.getUint32(CHECKED_FROM, true))
    throw new BrokenIndexError("of another index");
  return { sections: [meta!, second!, third!], checksum: sum, name: sum.toString(36), length };
}

/** An index cut into its begin and its parts, in order: the files a finder loads. */
export function cutIndex(file: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  for (let at = 0; at < file.length;) {
    const { length } = readFrame(file.subarray(at));
    frames.push(file.subarray(at, (at += length)));
  }
  return frames;
}
