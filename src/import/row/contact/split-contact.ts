import { INSTRUCTION, LABEL, SHORT_NUMBER } from "#import/words/facts/contact-phrases.ts";
import { withPlainDashes, type ContactCells } from "./read-contact.ts";
import { isStreet } from "../read-place.ts";

const PHONE_IN_CELL = new RegExp(
  String.raw`(?:tel(?:efoon)?\.?:?\s*)?(?:(?:\+|00)?\(?\d[\d\s().-]{7,28}\d|0\d{1,3} ?\/ ?\d{2,3}(?:[ .]?\d{2,4}){1,3}|(?<![\d.,-])(?:${SHORT_NUMBER})(?![\d.,-]))`,
  "gi",
);

/**
 * The parts of one cell that holds everything: "Receptie De Schouw, 0575-555201, info@deschouw.example.nl". What one
 * has to do ("aanmelden via", "langsgaan:") is no function and nobody's name.
 */
export function splitContact(text: string): ContactCells {
  let rest = withPlainDashes(text).replace(LABEL, " , ");
  const cut = (pattern: RegExp): string | undefined => {
    const found = [...rest.matchAll(pattern)].map((match) => match[0].trim());
    rest = rest.replace(pattern, " , ");
    return found.length > 0 ? found.join(" / ") : undefined;
  };
  const email = cut(/(?:mailto:)?[\w.+-]{1,64}(?:@|\(at\))[\w-]+(?:\.[\w-]+)+/gi);
  const website =
    cut(/(?:https?:\/\/|www\.)[^\s,;]+/gi) ??
    cut(/(?<![\w.@-])[a-z\d-]{3,60}\.(?:nl|be|com|org|eu|net|info|frl)(?:\/[^\s,;]{0,200})?(?![\w@-])/gi);
  const phone = cut(PHONE_IN_CELL);
  const parts = rest
    .split(/[,;:\n|/]/)
    .map((part) => withoutInstruction(part))
    .filter((part) => /\p{L}{3}/u.test(part));
  const address = parts.find(isStreet);
  const role = parts.filter((part) => part !== address).join(", ");
  return {
    ...(role ? { role } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(website ? { website } : {}),
    ...(address ? { address } : {}),
  };
}

/** "Aanmelden bij de receptie" -> "receptie". A name of more words keeps the little ones in it: "Receptie De Schouw". */
function withoutInstruction(part: string): string {
  const bare = part.replace(/[()]/g, " ").replace(/\s+/g, " ").trim();
  const left = bare.replace(INSTRUCTION, "\u0001").replace(/(?<![\s\u0001.])[\s\u0001.]+$/, "");
  const from = left.lastIndexOf("\u0001 ");
  const words = left
    .replace(/\u0001/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (!/\p{L}{3}/u.test(words)) return "";
  const begin = bare.indexOf(words.split(" ")[0] ?? "");
  return from < 0 || begin < 0 ? words : bare.slice(begin).replace(/(?<![\s.])[\s.]+$/, "");
}
