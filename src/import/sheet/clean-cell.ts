import { hasHtml, htmlToText } from "./html-to-text.ts";
import type { Remark, Reading } from "#import/words/remark.ts";
import { repairMojibake } from "./repair-mojibake.ts";
import { aboutCell } from "#import/words/about-row.ts";

const FORMULA = /^[=+@-]?\s*[A-Z][A-Z0-9.]*\s*\(/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

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

  let text = repairMojibake(raw);
  if (text !== raw) remarks.push(aboutCell.mojibake);
  if (hasHtml(text)) {
    text = htmlToText(text);
    remarks.push(aboutCell.html);
  }
  const visible = text.replace(INVISIBLE, "").replace(/\p{Cc}/gu, (c) => (c === "\n" || c === "\t" ? c : ""));
  const neat = visible
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
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
