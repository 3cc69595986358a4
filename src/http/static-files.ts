import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { lookup } from "mrmime";

/** A file of a release as it can be sent. */
export interface StaticFile {
  /** Path under the site folder, with `/`. */
  file: string;
  contentType: string;
  /** Compressed copies that were made when the release was built. */
  encodings: { br?: string; gzip?: string };
}

type Resolution =
  | { kind: "file"; file: StaticFile }
  /** The same page has one address: without `.html`, `index` or a slash at the end. It may have a fragment. */
  | { kind: "moved"; to: string }
  | { kind: "absent" };

/**
 * The files of one release, listed once when it is opened: what is not in the list does not exist, so no
 * address can lead outside the folder.
 */
export class StaticFiles {
  readonly dir: string;
  /** Set when a file was not what the list says: somebody has to look at all of them. */
  isSuspect = false;
  readonly #sizes = new Map<string, number>();
  readonly #files = new Map<string, StaticFile>();

  constructor(dir: string) {
    this.dir = dir;
    const paths = readdirSync(dir, { recursive: true, encoding: "utf8" })
      .map((path) => path.split(sep).join("/"))
      .filter((path) => !isHidden(path) && this.#isFile(path))
      .sort();
    const all = new Set(paths);
    const isCopy = (path: string) => /\.(br|gz)$/.test(path) && all.has(path.slice(0, -3));
    for (const file of paths.filter((path) => !isCopy(path))) {
      const encodings: StaticFile["encodings"] = {};
      if (all.has(`${file}.br`)) encodings.br = `${file}.br`;
      if (all.has(`${file}.gz`)) encodings.gzip = `${file}.gz`;
      this.#files.set(file, { file, contentType: contentTypeOf(file), encodings });
    }
  }

  #isFile(path: string): boolean {
    const found = statSync(join(this.dir, path));
    if (found.isFile()) this.#sizes.set(path, found.size);
    return found.isFile();
  }

  /** What a file measured when it was listed, compressed copies too. */
  sizeOf(path: string): number | undefined {
    return this.#sizes.get(path);
  }

  /** Paths under the folder, compressed copies left out. */
  list(): string[] {
    return [...this.#files.keys()];
  }

  /** `path` is the decoded path of an address, beginning with a slash. */
  resolve(path: string): Resolution {
    const name = path.slice(1);
    const clean = withoutEnd(name, "/")
      .replace(/(^|\/)index(\.html)?$/, "")
      .replace(/\.html$/, "");
    const file = this.#pageAt(clean);
    if (name === clean && file) return { kind: "file", file };
    const exact = this.#files.get(name);
    if (exact && !name.endsWith(".html")) return { kind: "file", file: exact };
    return file ? { kind: "moved", to: `/${clean}` } : this.#asCopied(path);
  }

  #pageAt(path: string): StaticFile | undefined {
    return this.#files.get(path ? `${path}.html` : "index.html") ?? this.#files.get(`${path}/index.html`);
  }

  /**
   * An address that somebody copied from paper, in capitals, or that a mail program went over: with the full stop
   * of the sentence it stood in, or with its "#" encoded, so that the fragment came along.
   */
  #asCopied(path: string): Resolution {
    // "/.." is no sentence that ends with dots: somebody tries a way out.
    if (path.split("/").some((part) => part !== "" && withoutEnd(part, ".") === ""))
      return { kind: "absent" };
    const [before = "", ...behind] = path.split("#");
    const typed = behind.length > 0 ? before : withoutEnd(before, AFTER_LINK);
    const clean = withoutEnd(typed.slice(1), "/").toLowerCase();
    const isOther = `/${clean}` !== path && typed.startsWith("/") && (clean !== "" || behind.length > 0);
    if (!isOther || !this.#pageAt(clean)) return { kind: "absent" };
    const fragment = behind.length > 0 ? `#${behind.join("#")}` : "";
    return { kind: "moved", to: `/${clean}${fragment}` };
  }

  /** The file with exactly this path; the not-found page is taken this way. */
  get(file: string): StaticFile | undefined {
    return this.#files.get(file);
  }
}

/** What stands behind an address in a sentence, and in no address of ours. */
const AFTER_LINK = ".,;:!?…)]}>\"'’”*_ ";

/** A loop: an expression would look through all signs at the end again from each of them. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Files that begin with a dot are nobody's business, except the agreed folder `.well-known`. */
function isHidden(path: string): boolean {
  return path.split("/").some((part, at) => part.startsWith(".") && !(at === 0 && part === ".well-known"));
}

/** `nosniff` makes browsers believe this, so a file without a known ending is offered as bytes. */
function contentTypeOf(path: string): string {
  const type = lookup(path) ?? "application/octet-stream";
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
}
