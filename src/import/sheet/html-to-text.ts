const ENTITIES: Record<string, string> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  euro: "€",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  deg: "°",
  middot: "·",
  frac12: "½",
  shy: "",
  eacute: "é",
  egrave: "è",
  euml: "ë",
  ecirc: "ê",
  iuml: "ï",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  aacute: "á",
  agrave: "à",
  acirc: "â",
  oacute: "ó",
  uacute: "ú",
  iacute: "í",
  ccedil: "ç",
  ntilde: "ñ",
};

const TAG = /<\/?[a-z!][^<>]*>/gi;
const ACTIVE = /<(script|style|iframe|object|svg|template)\b[\s\S]*?(<\/\1\s*>|$)/gi;
const BREAK = /<(br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/gi;

/** Whether a cell carries markup. "groep < 10 > 5" does not. */
export function hasHtml(text: string): boolean {
  return /<\/?[a-z!][^<>]*>|&(#\d+|#x[0-9a-f]+|[a-z]+\d*);/i.test(text);
}

/** The readable text of a cell with markup. Runs until nothing is left, so that `&lt;b&gt;` cannot come back. */
export function htmlToText(html: string): string {
  let text = html;
  for (let round = 0; round < 5 && hasHtml(text); round += 1) {
    text = decodeEntities(text.replace(ACTIVE, " ").replace(BREAK, "\n").replace(TAG, ""));
  }
  return text;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+\d*);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole.slice(1, -1);
    const code = name[1] === "x" || name[1] === "X" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}
