import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { DayTally } from "#domain/supply/after-work-days.ts";
import type { FieldKnown } from "#domain/supply/known-fields.ts";
import { supplyCell } from "#domain/supply/supply-cell.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { kindCounts, type KindCount } from "./kind-counts.ts";
import { KIND_WORDS } from "./supply-phrases.ts";
import type { SupplyView } from "./supply-view.ts";
import { fieldText, supplyText } from "./supply-words.ts";

/**
 * Pictures that are made while the guide is built: a browser gets a drawing and no program. They have one colour, that
 * of the text: what differs, differs by fill, frame, size or a figure beside it, so that forced colours, print and
 * every eye can tell it apart. The table beside each says the same.
 */
const { document } = parseHTML("<!doctype html><html><body></body></html>");

const INK = "currentColor";
/** Narrow, so that its letters can still be read on a phone, where all of it is drawn as wide as the screen. */
const SHARED = { document, width: 480 } as const;

/** Without the style that Plot writes into it (the policy of the guide takes styles from files alone), with a name. */
function drawing(plot: SVGSVGElement | HTMLElement, name: string): string {
  plot.querySelector("style")?.remove();
  for (const key of ["class", "width", "height", "font-family"]) plot.removeAttribute(key);
  // A part of a picture says nothing by itself.
  for (const part of plot.querySelectorAll("[aria-label], [aria-hidden]"))
    for (const key of ["aria-label", "aria-hidden"]) part.removeAttribute(key);
  plot.setAttribute("class", "drawing");
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", name);
  return plot.outerHTML;
}

/** Of each kind a bar for all that belongs there, and a line where the target stands. */
export function kindPicture(view: SupplyView, name: string): string {
  const kinds = kindCounts(view);
  const withNorm = kinds.filter(({ norm }) => norm !== undefined);
  const plot = Plot.plot({
    ...SHARED,
    height: 20 + kinds.length * 28,
    marginLeft: 112,
    marginRight: 92,
    marginTop: 8,
    x: { axis: null, domain: [0, Math.max(1, ...kinds.map(({ count, norm = 0 }) => Math.max(count, norm)))] },
    y: { label: null, domain: kinds.map(({ kind }) => kind), tickSize: 0, padding: 0.35 },
    marks: [
      Plot.barX(kinds, { x: "count", y: "kind", fill: INK, fillOpacity: 0.75 }),
      Plot.tickX(withNorm, { x: "norm", y: "kind", stroke: INK, strokeWidth: 4, inset: -5 }),
      Plot.text(kinds, {
        x: ({ count, norm = 0 }: KindCount) => Math.max(count, norm),
        y: "kind",
        text: ({ says, norm }: KindCount) => (norm === undefined ? says : `${says} / ${norm}`),
        textAnchor: "start",
        dx: 8,
      }),
      Plot.ruleX([0], { stroke: INK }),
    ],
  });
  return drawing(plot, name);
}

/** Of each kind and district a circle as large as what there is, with its figure beside it. */
export function districtPicture({ grounds }: SupplyView, name: string): string {
  const named = grounds.districts.filter((district) => district.name !== "");
  const dots = named.flatMap((district) =>
    CATEGORY_KEYS.map((kind) => ({
      district: district.name,
      kind: KIND_WORDS[kind].short,
      count: supplyCell(district.facts, kind, []).yes,
    })),
  );
  const plot = Plot.plot({
    ...SHARED,
    height: 80 + CATEGORY_KEYS.length * 34,
    marginLeft: 112,
    marginRight: 52,
    marginTop: 76,
    marginBottom: 4,
    x: { axis: "top", label: null, domain: named.map((one) => one.name), tickSize: 0, tickRotate: -35 },
    y: { label: null, domain: CATEGORY_KEYS.map((kind) => KIND_WORDS[kind].short), tickSize: 0, grid: true },
    r: { range: [0, 15] },
    marks: [
      Plot.dot(
        dots.filter(({ count }) => count > 0),
        { x: "district", y: "kind", r: "count", stroke: INK, strokeWidth: 2, fill: INK, fillOpacity: 0.12 },
      ),
      // At one distance from the middle: inside a small circle a figure cannot be read.
      Plot.text(dots, {
        x: "district",
        y: "kind",
        text: ({ count }: (typeof dots)[number]) => String(count),
        fontWeight: 700,
        textAnchor: "start",
        dx: 17,
      }),
    ],
  });
  return drawing(plot, name);
}

interface Bars {
  order: readonly string[];
  rows: readonly string[];
  /** At the end of each bar. */
  says?: (row: string) => string;
  name: string;
}
interface Part {
  row: string;
  part: string;
  count: number;
}
/** Filled, half filled and framed: three that differ without a colour. */
const FILLS: readonly number[] = [0.85, 0.4, 0];

function stacked(parts: Part[], { order, rows, says, name }: Bars): string {
  const plot = Plot.plot({
    ...SHARED,
    height: 20 + rows.length * 26,
    marginLeft: 140,
    marginRight: 52,
    marginTop: 6,
    x: { axis: null },
    y: { label: null, domain: rows, tickSize: 0, padding: 0.3 },
    marks: [
      Plot.barX(
        parts,
        Plot.stackX({
          x: "count",
          y: "row",
          z: "part",
          order: [...order],
          fill: INK,
          fillOpacity: ({ part }: Part) => FILLS[order.indexOf(part)] ?? 0,
          stroke: INK,
          strokeWidth: 1.5,
        }),
      ),
      ...(says
        ? [
            Plot.text(rows, {
              y: (row: string) => row,
              text: says,
              frameAnchor: "right",
              textAnchor: "start",
              dx: 8,
            }),
          ]
        : []),
    ],
  });
  return drawing(plot, name);
}

/** Of each field: checked lately, known for longer, not known. */
export function knownPicture(
  fields: readonly FieldKnown[],
  share: (known: number) => number,
  name: string,
): string {
  const order = [supplyText("fresh"), supplyText("isKnown"), supplyText("notKnown")];
  const parts = fields.flatMap(({ field, known, by, unknown }) =>
    [by.fresh, known - by.fresh, unknown].map((count, index) => ({
      row: fieldText(field),
      part: order[index] ?? "",
      count,
    })),
  );
  return stacked(parts, {
    order,
    rows: fields.map(({ field }) => fieldText(field)),
    says: (row) => `${share(fields.find(({ field }) => fieldText(field) === row)?.known ?? 0)}%`,
    name,
  });
}

/** Of each day what is certain, and what is open to whoever asks about the age. */
export function dayPicture(
  days: readonly DayTally[],
  dayName: (day: DayTally["day"]) => string,
  name: string,
) {
  const order = [supplyText("sure"), "", supplyText("agesNotSaid")];
  const parts = days.flatMap(({ day, sure, agesNotSaid }) => [
    { row: dayName(day), part: order[0] ?? "", count: sure },
    { row: dayName(day), part: order[2] ?? "", count: agesNotSaid },
  ]);
  return stacked(parts, { order, rows: days.map(({ day }) => dayName(day)), name });
}
