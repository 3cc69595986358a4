import { Parser } from "htmlparser2";

/** What is in these is no text of the cell. */
const ACTIVE = new Set(["script", "style", "iframe", "object", "svg", "template"]);
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

function textIn(html: string): string {
  let text = "";
  const active: string[] = [];
  const parser = new Parser({
    onopentag(name) {
      if (!ACTIVE.has(name)) return;
      active.push(name);
      text += " ";
    },
    ontext(part) {
      if (active.length === 0) text += part;
    },
    onclosetag(name) {
      if (active.at(-1) === name) active.pop();
      if (active.length === 0 && BREAKS.has(name)) text += "\n";
    },
  });
  parser.end(html);
  return text.replaceAll("\u00a0", " ");
}
