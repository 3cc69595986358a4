/** A picture as it may stand in the guide: nothing in it but what one sees. */
export interface CleanPhoto {
  ending: "jpg" | "png";
  bytes: Uint8Array<ArrayBuffer>;
}

/** Pixels: below it nobody sees what it is, above it a build has no memory for it. */
const SMALLEST = 320;
const MOST_PIXELS = 50_000_000;

const REFUSED = {
  kind: "Dit is geen foto in jpg of png. Kies een ander bestand, of bewaar de foto eerst als jpg.",
  broken: "Deze foto is niet heel. Kies een ander bestand.",
  small: `Deze foto is te klein. Hij moet minstens ${SMALLEST} punten breed en hoog zijn.`,
  large: "Deze foto is te groot. Maak hem eerst kleiner.",
} as const;

/**
 * The same picture without what a camera wrote beside it: where and when it was taken, with which device, its owner. Only
 * which side is up stays. What is no jpg or png, or not whole, is refused with a sentence.
 */
export function cleanPhoto(bytes: Uint8Array): CleanPhoto | { problem: string } {
  const photo = isJpeg(bytes) ? readJpeg(bytes) : isPng(bytes) ? readPng(bytes) : "kind";
  if (typeof photo === "string") return { problem: REFUSED[photo] };
  const { width, height, ending, parts } = photo;
  if (width < SMALLEST || height < SMALLEST) return { problem: REFUSED.small };
  if (width * height > MOST_PIXELS) return { problem: REFUSED.large };
  return { ending, bytes: joined(parts) };
}

interface ReadPhoto {
  ending: CleanPhoto["ending"];
  width: number;
  height: number;
  parts: Uint8Array[];
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// ITU-T T.81, annex B: a jpg is a row of segments, each with a marker and a length, and then the picture itself.
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
const SCAN = 0xda;
const COMMENT = 0xfe;
const APP1 = 0xe1;
/** JFIF, the colour profile, and how colours are turned: without these it looks otherwise. All other notes go. */
const KEPT_NOTES: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);
const isNote = (marker: number) => marker === COMMENT || (marker >= 0xe0 && marker <= 0xef);
/** A segment with the size in it: all of C0 to CF but the tables among them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(bytes: Uint8Array): ReadPhoto | "broken" {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let [width, height, up] = [0, 0, 1];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2) + 2;
    if (bytes[at] !== 0xff || at + length > bytes.length) return "broken";
    if (marker === SCAN) {
      const end = endOfPicture(bytes, at);
      if (width === 0 || end === undefined) return "broken";
      if (up !== 1) parts.splice(1, 0, noteOfSide(up));
      return { ending: "jpg", width, height, parts: [...parts, bytes.subarray(at, end)] };
    }
    if (isFrame(marker) && length >= 9) [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    if (marker === APP1) up = sideInExif(bytes.subarray(at + 4, at + length)) ?? up;
    if (!isNote(marker) || KEPT_NOTES.has(marker)) parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return "broken";
}

/** Behind the picture a phone may keep another one, or a film. */
function endOfPicture(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at++)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return undefined;
}

const ORIENTATION = 0x0112;

/** Which side is up, 2 to 8, as the first directory of Exif says. */
function sideInExif(note: Uint8Array): number | undefined {
  if (note.length < 14 || String.fromCharCode(...note.subarray(0, 6)) !== "Exif\0\0") return undefined;
  const view = viewOf(note.subarray(6));
  const isLittle = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, isLittle);
  if (first + 2 > view.byteLength) return undefined;
  const count = view.getUint16(first, isLittle);
  for (let nr = 0; nr < count; nr++) {
    const at = first + 2 + nr * 12;
    if (at + 10 > view.byteLength) return undefined;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const side = view.getUint16(at + 8, isLittle);
    return side >= 2 && side <= 8 ? side : undefined;
  }
  return undefined;
}

/** Exif that says which side is up, and nothing else. */
const noteOfSide = (side: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, APP1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0],
    ...[0, 0, 0, 0],
  ]);

// https://www.w3.org/TR/png-3: a signature, and then chunks of a length, a name, data and a sum.
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (bytes: Uint8Array) => PNG.every((byte, at) => bytes[at] === byte);
/** What the picture is made of; texts, times and Exif are other chunks. */
const KEPT_CHUNKS: ReadonlySet<string> = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS"],
  ...["cHRM", "gAMA", "iCCP", "sRGB", "sBIT"],
]);

function readPng(bytes: Uint8Array): ReadPhoto | "broken" {
  const view = viewOf(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, PNG.length)];
  let [width, height] = [0, 0];
  for (let at = PNG.length; at + 12 <= bytes.length;) {
    const end = at + view.getUint32(at) + 12;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return "broken";
    if (name === "IHDR" && end - at >= 20)
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (KEPT_CHUNKS.has(name)) parts.push(bytes.subarray(at, end));
    if (name === "IEND") return width === 0 ? "broken" : { ending: "png", width, height, parts };
    at = end;
  }
  return "broken";
}
