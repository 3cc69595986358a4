import { plain } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { HEADER_WORDS, type SheetField } from "#import/words/headers.ts";

/** A part of a cell that says itself what it is about: "Kosten: € 3 per keer" among the ages. */
interface LabelledPart {
  field: SheetField;
  value: string;
}

const WHEN: readonly SheetField[] = ["when", "days", "time", "date", "frequency"];
/** What people put before a colon in a text. Not "van" and "tot": too small to be sure of. */
const LABELS: readonly SheetField[] = [
  ...["cost", "age", "audience", "signUp", "venue", "address", "language", "groupSize"],
  ...WHEN,
] as SheetField[];
/** Behind "Tickets:" in a text stands what they cost as often as where one gets them. */
const SOLD = /^tickets?!?$/;
const FIELD_OF = new Map(
  LABELS.flatMap(
    (field) =>
      (HEADER_WORDS as Record<string, readonly string[]>)[field]
        ?.filter((word) => !SOLD.test(word))
        .map((word) => [word.replace(/!$/, ""), field] as const) ?? [],
  ),
);
/** Fields that are read together: in a cell of one, the label of another cuts nothing off. */
const areRelated = (one: SheetField | undefined, other: SheetField): boolean =>
  one === other ||
  (one !== undefined && WHEN.includes(one) && WHEN.includes(other)) ||
  (one === "audience" && other === "age") ||
  (one === "age" && other === "audience") ||
  (one === "venue" && other === "address") ||
  (one === "address" && other === "venue");

const BULLET = /^\s{0,5}[·•*–-]{1,3}\s*/;
const LABEL = /^[\s·•*–-]{0,5}(\p{L}[\p{L} /.&-]{1,40}?) ?[:?]\s*/u;

/**
 * The parts of a text that bear a label, and the text without them. A label with nothing behind it is of the lines
 * below, as far as the next label. `own`: the field of the cell, whose own labels stay.
 */
export function labelledParts(text: string, own?: SheetField): { rest: string; parts: LabelledPart[] } {
  if (!/[:?]/.test(text)) return { rest: text, parts: [] };
  const rest: string[] = [];
  const parts: LabelledPart[] = [];
  let open: LabelledPart | undefined;
  for (const line of text.split("\n"))
    for (const piece of sentences(line).flatMap((one) => piecesOf(one))) {
      const label = LABEL.exec(piece);
      const field = FIELD_OF.get(plain(label?.[1] ?? ""));
      if (label && field && !areRelated(own, field)) {
        const part = { field, value: piece.slice(label[0].length).trim() };
        parts.push(part);
        open = part.value === "" ? part : undefined;
      } else if (open && !label && (open.value === "" || BULLET.test(piece))) {
        open.value = `${open.value} ${piece.replace(BULLET, "")}`.trim();
      } else if (open && !label && WHEN.includes(open.field) && isMoment(open.value) && isMoment(piece)) {
        open.value = `${open.value}, ${piece.trim()}`;
      } else {
        open = undefined;
        rest.push(piece);
      }
    }
  return {
    rest: parts.length === 0 ? text : rest.join("\n"),
    parts: parts.filter(({ value }) => value !== ""),
  };
}

/** "donderdagochtend van 9 tot 10 uur", below another such line, is of the same label. */
const isMoment = (line: string): boolean =>
  line.length <= MOST_OF_MOMENT && /\d/.test(line) && labelKind(line.trim().split(" ", 1)[0] ?? "") === "day";
const MOST_OF_MOMENT = 160;

/** A comma ends what a label says only where another known label begins: "leeftijd: 60+, kosten: € 2". */
function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  for (const piece of sentence.split(/ \| |(?= [·•] )/))
    for (const [at, part] of piece.split(/, /).entries()) {
      const label = LABEL.exec(part)?.[1];
      if (at === 0 || (label !== undefined && FIELD_OF.has(plain(label)))) pieces.push(part);
      else pieces.push(`${pieces.pop() ?? ""}, ${part}`);
    }
  return pieces;
}

/** Cells that keep what a label in them says of something else: people read them whole. */
const isRunning = (place: string): boolean =>
  ["description", "remarks", "firstVisit"].includes(place) || place.startsWith("aside ");
const CUT: readonly SheetField[] = [
  "audience",
  "age",
  "cost",
  "costNote",
  "signUp",
  "groupSize",
  "venue",
  ...WHEN,
];
const NOTHING = /^(?:-+|\?+|n\.?v\.?t\.?)$/i;

/** Gives every labelled part to the field of its label, where no cell says it; out of a cell made for something else it goes. */
export function shareLabelledParts<Place extends string, Cell extends { text: string }>(
  cells: Map<Place, Cell>,
): void {
  for (const [place, cell] of [...cells]) {
    if (!isRunning(place) && !CUT.includes(place as SheetField)) continue;
    const { rest, parts } = labelledParts(cell.text, isRunning(place) ? undefined : (place as SheetField));
    if (!isRunning(place) && parts.length > 0) {
      if (rest.trim() === "") cells.delete(place);
      else cells.set(place, { ...cell, text: rest });
    }
    for (const { field, value } of parts) {
      const there = cells.get(field as string as Place);
      if (!there || NOTHING.test(there.text.trim()))
        cells.set(field as string as Place, { ...cell, text: value });
    }
  }
}
