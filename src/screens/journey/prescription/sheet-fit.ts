import type { PrescriptionChoices } from "./prescription-choices.ts";

/** What a phone call tells as well, in the order in which it leaves the sheet. Everything else stays on every sheet. */
export const OPTIONAL_LINES = [
  "address",
  "text",
  "route",
  "lead",
  "promises",
  "questions",
  "later",
  "ten",
  "bring",
  "write",
] as const;
export type OptionalLine = (typeof OPTIONAL_LINES)[number];

/** A line to write on is white itself: it may take what else stays free. */
const ROOM_FOR_A_PEN: OptionalLine = "write";

/** Points: the least that any letter on a sheet has. */
const SMALLEST = 14;

/**
 * Points. `grown`, the largest first, for a sheet with little on it: nothing has to give way and much stays white.
 * `roomy` when nothing has to give way for it, `wished` as long as leaving lines out helps, down to `least`.
 * Who asks for large letters cannot read small ones: those get more paper sooner.
 */
export const LETTER_SIZES = {
  normal: { grown: [24, 22, 20, 19], roomy: 18, wished: 16, least: SMALLEST },
  large: { grown: [26, 24, 23], roomy: 22, wished: 20, least: 18 },
} as const;

/**
 * Panels on one side of one A4, and what there is on each in millimetres: without the margins of `@page` in
 * print-pages.css, and 2 mm to spare, for a printer rounds otherwise than a screen. A5 is an A4 folded once.
 */
export const PANELS = { A4: { perPage: 1, high: 275 }, A5: { perPage: 2, high: 190 } } as const;
/** Millimetres that "Blad 1 van 2" takes. */
const PAGE_NUMBER = 9;
/** What comes back or grows leaves this much to spare: a full page is hard to read. Millimetres. */
const KEPT_FREE = 12;
/** Half a page is too narrow for larger ones. Points. */
const LARGEST = { A4: 26, A5: 20 } as const;
/** What is to spare becomes air round each activity, but not so much that a page of one falls apart. */
const MOST_AIR = 5;

export interface SheetFit {
  /** Of the letters, in points. */
  size: number;
  /** Smaller letters come with less air. */
  isTight: boolean;
  without: OptionalLine[];
  pages: Panel[][];
  /** What comes out of the printer: more than there are pages only when one of them runs on. */
  papers: number;
}

/** One half of a folded page, or a whole one. */
interface Panel {
  /** Which blocks stand on it, in their order. */
  blocks: number[];
  /** Millimetres to spare above and below each block. */
  air: number;
}

/** What makes a block as high as it is. */
export type SheetDress = Pick<SheetFit, "size" | "isTight" | "without">;

/** How high each block is in this dress, in millimetres. */
type Measure = (dress: SheetDress) => number[];

/** Blocks in their order over at most `most` panels, so that the fullest is as empty as can be; no panel overflows. */
function spread(heights: readonly number[], high: number, most: number): number[][] | undefined {
  if (heights.length === 0) return [];
  if (most === 0) return undefined;
  const fullest = (panels: number[][]) =>
    Math.max(...panels.map((panel) => panel.reduce((sum, index) => sum + (heights[index] ?? 0), 0)));
  let best: number[][] | undefined;
  let sum = 0;
  for (let end = 1; end <= heights.length; end++) {
    sum += heights[end - 1] ?? 0;
    if (sum > high) break;
    const rest = spread(heights.slice(end), high, most - 1);
    if (!rest) continue;
    const panels = [
      Array.from({ length: end }, (_, index) => index),
      ...rest.map((panel) => panel.map((index) => index + end)),
    ];
    if (!best || fullest(panels) < fullest(best)) best = panels;
  }
  return best;
}

const inPages = (panels: Panel[], perPage: number): Panel[][] =>
  Array.from({ length: Math.ceil(panels.length / perPage) }, (_, page) =>
    panels.slice(page * perPage, (page + 1) * perPage),
  );

function withAir(blocks: number[], heights: readonly number[], high: number): Panel {
  const spare = high - blocks.reduce((sum, index) => sum + (heights[index] ?? 0), 0);
  // Rounded down, so that what was found stays found when it is measured anew.
  const air = Math.floor((10 * spare) / (2 * blocks.length)) / 10;
  return { blocks, air: Math.max(0, Math.min(MOST_AIR, air)) };
}

type Look = Pick<SheetFit, "size" | "isTight">;

/** Letters and air, from what is best to what is least: with less air they come when every optional line had to go. */
function looksOf(letters: PrescriptionChoices["letters"]): Look[] {
  const { wished, least } = LETTER_SIZES[letters];
  return [
    { size: wished, isTight: false },
    ...Array.from({ length: wished - least + 1 }, (_, index) => ({ size: wished - index, isTight: true })),
  ];
}

/**
 * The fewest pages, and on those letters as large as fits. Lines go before letters become smaller; what the smaller
 * letters leave room for comes back, the line that went last as the first. `present` holds the optional lines that this
 * sheet has, in the order of OPTIONAL_LINES. Large letters become small before a third page, and a block
 * that is higher than a page in the smallest runs on.
 */
export function fitSheet(
  measure: Measure,
  present: readonly OptionalLine[],
  letters: PrescriptionChoices["letters"],
  paper: PrescriptionChoices["paper"],
): SheetFit {
  const { perPage, high } = PANELS[paper];
  const fitting = (look: Look, without: OptionalLine[], pages: number, kept = 0): SheetFit | undefined => {
    const dress = { ...look, without };
    const heights = measure(dress);
    const room = pages === 1 ? high : high - PAGE_NUMBER;
    const panels = spread(heights, room - kept, pages * perPage)?.map((panel) =>
      withAir(panel, heights, room),
    );
    return (
      panels && { ...dress, pages: inPages(panels, perPage), papers: Math.ceil(panels.length / perPage) }
    );
  };
  const keptIn = ({ isTight }: Look) => (isTight ? KEPT_FREE : 0);
  /** What went may fit after all once less of something higher went: each line comes back by itself. */
  const withBack = (fit: SheetFit, look: Look, pages: number): SheetFit =>
    fit.without.toReversed().reduce((before, line) => {
      const without = before.without.filter((one) => one !== line);
      return fitting(look, without, pages, line === ROOM_FOR_A_PEN ? 0 : keptIn(look)) ?? before;
    }, fit);
  /** With as many lines as fit, when it fits without any of them. */
  const fullest = (look: Look, pages: number): SheetFit | undefined => {
    const least = fitting(look, [...present], pages);
    if (!least) return undefined;
    const counts = present.map((_, count) => count);
    const fit = firstOf(counts, (count) => fitting(look, present.slice(0, count), pages, keptIn(look)));
    return withBack(fit ?? least, look, pages);
  };
  const { grown, roomy, least } = LETTER_SIZES[letters];
  const large = (pages: number) =>
    firstOf(
      grown.filter((size) => size <= LARGEST[paper]),
      (size) => fitting({ size, isTight: false }, [], pages, KEPT_FREE),
    ) ?? fitting({ size: roomy, isTight: false }, [], pages);
  const looks = looksOf(letters);
  const smaller = Array.from({ length: least - SMALLEST }, (_, index): Look => {
    return { size: least - 1 - index, isTight: true };
  });
  const smallest = { size: SMALLEST, isTight: true, without: [...present] };
  const blocks = measure(smallest).length;
  for (let pages = 1; pages <= blocks; pages++) {
    const tried = pages === 1 ? looks : [...looks, ...smaller];
    const fit = large(pages) ?? firstOf(tried, (look) => fullest(look, pages));
    if (fit) return fit;
  }
  const heights = measure(smallest);
  const apart = inPages(
    heights.map((_, index): Panel => ({ blocks: [index], air: 0 })),
    perPage,
  );
  const tallest = (page: Panel[]) =>
    Math.max(...page.flatMap((panel) => panel.blocks.map((index) => heights[index] ?? 0)));
  const papers = apart.reduce((sum, page) => sum + Math.ceil(tallest(page) / high), 0);
  return { ...smallest, pages: apart, papers };
}

function firstOf<From, To>(all: readonly From[], make: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const made = make(one);
    if (made) return made;
  }
  return undefined;
}
