import type { ActivityEntry } from "#domain/catalog.ts";
import { plain } from "#domain/plain.ts";

/** A piece of a longer text: a paragraph, or the items of a list. */
type Paragraph = { kind: "text"; text: string } | { kind: "list"; items: string[] };

const LIST_ITEM = /^\s*[-*•]\s+/;

const unmarked = (text: string) =>
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
        ? { kind: "list", items: lines.map((line) => unmarked(line.replace(LIST_ITEM, ""))) }
        : { kind: "text", text: lines.map(unmarked).join(" ") },
    );
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+/).filter((one) => one !== "");
/** A sentence as it is compared: case, accents and the sign at its end make no other sentence. */
const keyOf = (sentence: string): string => plain(sentence).replace(/[.!?…]$/, "");

/**
 * The longer text without the sentences that the page says above it: the short text, and what was read from the
 * description about the first visit. Empty when nothing is left.
 */
export function moreText({ description = "", easyText, firstVisit }: ActivityEntry): Paragraph[] {
  const { meetAt, firstTenMinutes, bring } = firstVisit;
  const said = new Set(
    [easyText, meetAt, firstTenMinutes, bring].flatMap((text) =>
      sentencesOf(unmarked(text ?? "")).map(keyOf),
    ),
  );
  const unsaid = (text: string): string =>
    sentencesOf(text)
      .filter((sentence) => !said.has(keyOf(sentence)))
      .join(" ");
  return paragraphs(description).flatMap((part): Paragraph[] => {
    if (part.kind === "text") return unsaid(part.text) ? [{ kind: "text", text: unsaid(part.text) }] : [];
    const items = part.items.map(unsaid).filter((item) => item !== "");
    return items.length > 0 ? [{ kind: "list", items }] : [];
  });
}
