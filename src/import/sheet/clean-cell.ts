import { hasHtml, htmlToText } from "./html-to-text.ts";
import { ask, repaired, type Reading, type Remark } from "./cell-reading.ts";
import { repairMojibake } from "./repair-mojibake.ts";

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
    remarks.push(
      ask(
        "formula",
        "In deze cel staat een formule. Die nemen we niet over.",
        "De tekst zelf, zonder formule",
      ),
    );
    return { remarks };
  }

  let text = repairMojibake(raw);
  if (text !== raw) remarks.push(repaired("mojibake", "Verminkte letters zijn hersteld."));
  if (hasHtml(text)) {
    text = htmlToText(text);
    remarks.push(repaired("html", "De opmaakcodes zijn weggehaald. Lees de tekst even na."));
  }
  const visible = text.replace(INVISIBLE, "").replace(/\p{Cc}/gu, (c) => (c === "\n" || c === "\t" ? c : ""));
  const neat = visible
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (/\u00a0/.test(raw))
    remarks.push(repaired("odd-spaces", "Bijzondere spaties zijn gewone spaties geworden."));
  else if (/^\s|\s$/.test(raw))
    remarks.push(repaired("odd-spaces", "Spaties aan het begin of eind zijn weggehaald."));

  const bare = neat.replace(/^(?:=|@|\+(?!\s*\d)|[-–—•*·](?=\s*[^\s\d]))\s*/, "");
  if (bare !== neat && bare !== "") {
    const code = /^[=+@]/.test(neat) ? "formula" : "leading-sign";
    remarks.push(repaired(code, `Het teken "${neat[0]}" vooraan is weggehaald.`));
    return { value: bare, remarks };
  }
  return neat === "" ? { remarks } : { value: neat, remarks };
}
