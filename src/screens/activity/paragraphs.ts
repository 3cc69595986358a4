/** A piece of a longer text: a paragraph, or the items of a list. */
type Paragraph = { kind: "text"; text: string } | { kind: "list"; items: string[] };

const LIST_ITEM = /^\s*[-*•]\s+/;

const plain = (text: string) =>
  text
    .replace(/\[([^[\]]+)\]\([^)]{0,500}\)/g, "$1")
    .replace(/[*_]{1,2}([^*_]+)[*_]{1,2}/g, "$1")
    .replace(/^#+\s*/, "")
    .trim();

/**
 * The limited Markdown of a description as paragraphs and lists of plain text. Emphasis and links become
 * their words: a description comes from outside, and nothing in it may act as HTML.
 */
export function paragraphs(markdown: string): Paragraph[] {
  return markdown
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.every((line) => LIST_ITEM.test(line))
        ? { kind: "list", items: lines.map((line) => plain(line.replace(LIST_ITEM, ""))) }
        : { kind: "text", text: lines.map(plain).join(" ") },
    );
}
