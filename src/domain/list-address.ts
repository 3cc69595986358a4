/** Slugs of activities, in order, behind the "#" of an address: `lijst=koor,wandelen`. Nothing else is in it. */
const LIST = "lijst=";
/** A program that encodes what is encoded already does so once or twice, never this often. */
const MOST_ENCODINGS = 4;

/** Decoded as often as it was encoded. A sequence that was cut in two ("%2") goes: it is half of one sign. */
function decoded(text: string): string {
  let read = text;
  for (let times = 0; times < MOST_ENCODINGS && read.includes("%"); times += 1) {
    const whole = read.replace(/%(?![\da-f]{2})[\da-f]?/gi, "");
    try {
      read = decodeURIComponent(whole);
    } catch {
      return whole.replace(/%[\da-f]{2}/gi, "");
    }
  }
  return read;
}

/**
 * The parts between "&", without "#". A fragment that was encoded as a whole, or whose "&" became "&amp;", is read
 * as what it was.
 */
export function fragmentParts(fragment: string): string[] {
  const bare = fragment.replace(/^#/, "");
  const whole = bare.includes("=") ? bare : decoded(bare);
  return whole.split(/&(?:amp(?:;|%3B)|#0?38;)?/i).filter(Boolean);
}

const isList = (part: string): boolean => part.slice(0, LIST.length).toLowerCase() === LIST;

/** What no slug holds and no reader sees: soft hyphens, joiners, marks of direction, and where a line was broken. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[ \t]?(?:[\r\n\u2028\u2029][ \t]?)+/g;
/** Where a link ends and the text round it goes on: a bracket, a quote, or a full stop with a space after it. */
const END = /[\])}>"”»](?![,;])|[.!?]\s/;
const ROUND_ITEM = /^["'“‘«(*_]+|(?<![^\p{L}\d-])[^\p{L}\d-]+$/gu;

function slugIn(item: string): string | undefined {
  // One space is a line that was broken; more of them are somebody's sentence.
  const slug = item.trim().toLowerCase().replace(/\s/, "").replace("=", "").replace(ROUND_ITEM, "");
  return /^[a-z\d][a-z\d-]*$/.test(slug) ? slug : undefined;
}

interface ReadList {
  /** Each once, in order. One that was cut is as short as it came. */
  slugs: string[];
  /** How many things stood there that cannot have been an activity: told, but not repeated on this site. */
  unread: number;
}

/**
 * Reads the list out of any fragment, also one that went through mail and chat programs: encoded once or twice,
 * with "&amp;", broken over lines, with soft hyphens, a full stop, a quote or a bracket after it. Two lists in one
 * fragment are one: a link that puts things on a list came where somebody had one already.
 */
export function readList(fragment: string): ReadList {
  const slugs = fragmentParts(fragment).filter(isList).flatMap(readPart);
  return {
    slugs: [...new Set(slugs.flatMap((slug) => slug ?? []))],
    unread: slugs.filter((slug) => !slug).length,
  };
}

function readPart(part: string): (string | undefined)[] {
  // "=3D" is how letters are sent in quoted-printable.
  const value = decoded(part.slice(LIST.length)).replace(/^3D/, "").replace(UNSEEN, "");
  const [list = ""] = value.split(/&|#/, 1);
  const items = (list.split(END, 1)[0] ?? "").split(/[,;،、]/).filter((item) => /[\p{L}\d]/u.test(item));
  return items.map(slugIn);
}

export const listIn = (fragment: string): string[] => readList(fragment).slugs;

/** The same fragment with this list, whatever else it says; without the key when the list is empty. */
export function withList(fragment: string, list: readonly string[]): string {
  const others = fragmentParts(fragment).filter((part) => !isList(part));
  return [...others, ...(list.length > 0 ? [LIST + list.join()] : [])].join("&");
}
