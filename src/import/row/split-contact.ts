/** The parts of one cell that holds everything: "Receptie De Schouw, 0575-555201, info@deschouw.example.nl". */
export function splitContact(text: string): {
  role?: string;
  phone?: string;
  email?: string;
  website?: string;
} {
  let rest = text;
  const cut = (pattern: RegExp): string | undefined => {
    const found = [...rest.matchAll(pattern)].map((match) => match[0].trim());
    rest = rest.replace(pattern, " , ");
    return found.length > 0 ? found.join(" / ") : undefined;
  };
  const email = cut(/(?:mailto:)?[\w.+-]+(?:@|\(at\))[\w-]+(?:\.[\w-]+)+/gi);
  const website = cut(/(?:https?:\/\/|www\.)[^\s,;]+/gi);
  const phone = cut(/(?:tel(?:efoon)?\.?:?\s*)?(?:\+|00)?\(?\d[\d\s().-]{7,}\d/gi);
  const role = rest
    .split(/\s*[,;\n|/]\s*/)
    .map((part) =>
      part
        .replace(/\b(tel|telefoon|mail|e-mail|email|via|of|bel|mobiel)\b\.?:?/gi, " ")
        .replace(/[:()]/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => /\p{L}{3}/u.test(part))
    .join(", ");
  return {
    ...(role ? { role } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(website ? { website } : {}),
  };
}
