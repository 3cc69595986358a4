import type { ContentFile } from "#catalog/content-folder.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { sentences } from "#import/sentences.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { ASK_PROVIDER, offeredBy } from "#import/words/about-taking-part.ts";
import { sourceOf, type IncomingRow } from "./match-rows.ts";

/**
 * The easy text is drafted once from the description and then belongs to the editor: it is drafted again only
 * when the description changed and nobody touched the draft. Nothing: the one in the content stays.
 */
export function easyTextFor(
  { sheet, prints }: IncomingRow,
  { values: { title, description = "" }, organizationName = "", remarks }: UnderstoodRow,
  file: ContentFile | undefined,
): string | undefined {
  const seen = file ? (sourceOf(file, sheet)?.seen ?? {}) : {};
  const sameText = seen["description"] === prints["description"] && seen["title"] === prints["title"];
  if (!file || (!sameText && fingerprint(file.value["easyText"]) === seen["easyText"])) {
    const draft = draftEasyText(title, description, organizationName);
    remarks.push({ ...aboutRow.easyTextDrafted, column: "", value: draft });
    return draft;
  }
  if (!sameText)
    remarks.push({ ...aboutRow.easyTextOutdated, column: "", value: String(file.value["easyText"]) });
  return undefined;
}

const MIN = 40;
const MAX = 220;

/**
 * A first easy text: whole sentences from the description, as many as fit. It stands until somebody has written
 * a better one. Without a description it says what the row says, and no more.
 */
export function draftEasyText(title: string, description: string, organization: string): string {
  let text = "";
  for (const sentence of sentences(description)) {
    if (sizeOf(sentence) > MAX) continue;
    const longer = text === "" ? sentence : `${text} ${sentence}`;
    if (sizeOf(longer) > MAX) break;
    text = longer;
  }
  if (sizeOf(text) >= MIN) return text;
  const closed = text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
  const named = `${closed} ${offeredBy(title, organization)}`.trim();
  if (sizeOf(named) >= MIN && sizeOf(named) <= MAX) return named;
  const rest = `${sizeOf(named) < MIN ? named : `${[...title].slice(0, 100).join("")}.`} ${ASK_PROVIDER}`;
  return [...rest].slice(0, MAX).join("");
}

/** In characters as the schema counts them: a sign of two units is one. */
const sizeOf = (text: string): number => [...text].length;
