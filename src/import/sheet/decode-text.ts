/** Thrown for a file that cannot be read at all. `message` is one English sentence for the terminal. */
export class UnreadableSheet extends Error {
  override name = "UnreadableSheet";
  /** For who says it in another language than the message, which is English. */
  readonly fault: SheetFault;
  constructor(fault: SheetFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export type SheetFault =
  "empty" | "other-file" | "old-workbook" | "pdf" | "broken" | "too-large" | "no-header" | "missing";

type TextEncoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

/**
 * Text of a CSV file. UTF-8 is tried strictly, because no Windows-1252 text with accents survives that;
 * what fails is Windows-1252, the code page Excel writes on a Dutch machine. A byte order mark decides.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const encoding = encodingByMark(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  if (looksBinary(bytes))
    throw new UnreadableSheet("other-file", "this is not a text file and not an .xlsx or .ods workbook");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function encodingByMark(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** A zero byte, or many control bytes, is no text in any encoding a spreadsheet program writes. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control += 1;
  }
  return control > head.length / 50;
}
