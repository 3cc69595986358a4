import type { Remark, Reading } from "#import/words/remark.ts";
import { aboutCell } from "#import/words/about-row.ts";
import { ONLY_A_LINK } from "#import/words/facts/contact-in-text.ts";
import { Parser } from "htmlparser2";

/** The characters Windows-1252 has where Latin-1 has control codes, from byte 0x80 on (0 = unused). */
const HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return code;
  const index = HIGH.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}

/**
 * "cafÃ©" -> "café": UTF-8 that was once read as Windows-1252. Repairs each run of high characters on its
 * own, and only when the run is valid UTF-8 when read back, so that a real "Ã" stays as it is.
 */
export function repairMojibake(text: string): string {
  return text.replace(/[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g, (run) => {
    const bytes = [...run].map(byteOf);
    if (bytes.some((byte) => byte === undefined)) return run;
    try {
      const repaired = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
      return repaired.length < run.length ? repaired : run;
    } catch {
      return run;
    }
  });
}

/** "Kanou00ebn": a letter with an accent, or a mark, by its number (RFC 8259, 7) of which the sign before it was lost. */
const NUMBERED_LETTER = /\\?u(00[c-f][0-9a-f]|20(?:1[3489cd]|2[26]|ac))(?![\da-f])/g;

/** What is in these is no text of the cell. */
const ACTIVE = new Set(["script", "style", "iframe", "object", "svg", "template"]);
/** Browsers read some entities without their semicolon; in a cell "?a=1&copy=2" is an address and no ©. */
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);)/gi;
const BREAKS = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr"]);

/** Whether a cell carries markup. "groep < 10 > 5" does not. */
export function hasHtml(text: string): boolean {
  return /<\/?[a-z!][^<>]*>|&(#\d+|#x[0-9a-f]+|[a-z]+\d*);/i.test(text);
}

/** The readable text of a cell with markup. Runs until nothing is left, so that `&lt;b&gt;` cannot come back. */
export function htmlToText(html: string): string {
  let text = html;
  for (let round = 0; round < 5 && hasHtml(text); round += 1) text = textIn(text);
  return text;
}

/** A link as Markdown writes it: its name, then where it leads to. */
const MARKDOWN_LINK = /\[([^[\]\n]{1,200})\]\(([^()\s]{0,500})\)/;
const everyLink = new RegExp(MARKDOWN_LINK.source, "g");

/** Where a link leads, in a cell that is to hold an address; any other cell stays as it is. */
export function linkTarget(text: string): string {
  return text.replace(everyLink, (whole, _name, target: string) =>
    /^https?:/i.test(target) ? target : whole,
  );
}

/** An address with a word right behind its link: "[koor.nl](https://koor.nl)en"; "[training](…)en" is one word. */
const isPastedTo = (before: string, next: string): boolean =>
  /[\p{L}\d]/u.test(next) && /[^\s.@][.@][^\s.]{2,60}$/u.test(before.slice(-100));

/** A link in words: one that is called "website" or "hier" says where it leads, a mailbox is what it leads to. */
function linkAsText(name: string, target: string): string {
  const [, scheme = "", address = ""] =
    /^(mailto:|https?:\/\/)([^\s?#][^\s]{2,300})$/i.exec(target.trim()) ?? [];
  const mailbox = /^mailto:/i.test(scheme) ? address.split("?", 1)[0] : undefined;
  if (address === "" || name.includes(mailbox ?? address.replace(/\/$/, ""))) return name;
  if (mailbox && /@|\(at\)/i.test(name)) return mailbox;
  return ONLY_A_LINK.test(name.trim())
    ? `${name.trim().replace(/[.!:]$/, "")}: ${mailbox ?? target.trim()}`
    : name;
}

function textIn(html: string): string {
  let text = "";
  const active: string[] = [];
  let isBehindLink = false;
  let link: { target: string; from: number } | undefined;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === "a" && href) link = { target: href, from: text.length };
      if (!ACTIVE.has(name)) return;
      active.push(name);
      text += " ";
    },
    ontext(part) {
      if (active.length > 0) return;
      if (isBehindLink && isPastedTo(text, part.charAt(0))) text += " ";
      isBehindLink = false;
      text += part;
    },
    onclosetag(name) {
      if (active.at(-1) === name) active.pop();
      isBehindLink = name === "a";
      if (isBehindLink && link && active.length === 0)
        text = text.slice(0, link.from) + linkAsText(text.slice(link.from), link.target);
      if (isBehindLink) link = undefined;
      if (active.length === 0 && BREAKS.has(name)) text += "\n";
    },
  });
  parser.end(html.replace(BARE_AMPERSAND, "&amp;"));
  return text.replaceAll("\u00a0", " ");
}

/** "2^e^", "1ᵉ": letters that are raised behind a number. */
const RAISED = /(?<=\d)\^([a-z]{1,3})\^/g;
const RAISED_LETTERS = /(?<=\d)[ᵃᵈᵉʰⁿʳˢᵗ]{1,3}/gu;

/** "Kerkplein 11095 RP Vorden": a postcode with its town, and nothing between it and the number of the house. */
const POSTCODE_AND_TOWN = /[1-9]\d{3} ?[A-Z]{2} [A-Z]/;
const PASTED_POSTCODE = /(?<=[\p{L}\d])[1-9]\d{3} ?[A-Z]{2} (?=\p{Lu}\p{Ll})/u;
const PASTED_LINES =
  /(?<=[\p{L}\d])(?=[1-9]\d{3} ?[A-Z]{2} \p{Lu}\p{Ll})|(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=0\d[\d -]{8})|(?<=\d)(?=E-?mail|Tel)/gu;

/** A cell in which the ends of the lines were lost gets them back where an address shows that they were. */
const withLostLines = (text: string): string =>
  POSTCODE_AND_TOWN.test(text) && PASTED_POSTCODE.test(text) ? text.replace(PASTED_LINES, "\n") : text;

const FORMULA = /^[=+@-]?\s*[A-Z][A-Z0-9.]*\s*\(/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Marks that nobody sees, in the middle of words that were copied from a page. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, "");

/** Twice the longest text of an activity. Readers go over a text again for what they take out of it. */
const LONGEST_CELL = 10_000;

/**
 * The plain text of a raw cell: no markup, no formula, no invisible characters, single spaces, line breaks
 * kept. A calculation is left out and asked about; a stray "=" before ordinary words is only taken away.
 */
export function cleanCell(raw: string): Reading<string> {
  const remarks: Remark[] = [];
  if (raw.trim() === "") return { remarks };
  const start = raw.trim();
  if ((/^[=+@-]/.test(start) && FORMULA.test(start)) || /^=[^a-z]*$/.test(start)) {
    remarks.push(aboutCell.formula);
    return { remarks };
  }

  const read = raw.slice(0, LONGEST_CELL);
  if (read !== raw) remarks.push(aboutCell.tooLong);
  let text = repairMojibake(
    read.replace(NUMBERED_LETTER, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );
  if (text !== read) remarks.push(aboutCell.mojibake);
  if (hasHtml(text)) {
    text = htmlToText(text);
    remarks.push(aboutCell.html);
  }
  if (MARKDOWN_LINK.test(text)) {
    text = text.replace(everyLink, (whole, name: string, target: string, at: number) => {
      const said = linkAsText(name, target);
      return isPastedTo(said, text.charAt(at + whole.length)) ? `${said} ` : said;
    });
    remarks.push(aboutCell.html);
  }
  const visible = withoutInvisible(
    text.replace(RAISED, "$1").replace(RAISED_LETTERS, (letters) => letters.normalize("NFKC")),
  ).replace(/\p{Cc}/gu, (c) => (c === "\n" || c === "\t" ? c : ""));
  const neat = withLostLines(visible)
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (/\u00a0/.test(raw)) remarks.push(aboutCell.oddSpaces);
  else if (/^\s|\s$/.test(raw)) remarks.push(aboutCell.outerSpaces);

  const bare = neat.replace(/^(?:=|@|\+(?!\s*\d)|[-–—•*·](?=\s*[^\s\d]))\s*/, "");
  if (bare !== neat && bare !== "") {
    const code = /^[=+@]/.test(neat) ? "formula" : "leading-sign";
    remarks.push(aboutCell.leadingSign(code, neat.charAt(0)));
    return { value: bare, remarks };
  }
  return neat === "" ? { remarks } : { value: neat, remarks };
}
