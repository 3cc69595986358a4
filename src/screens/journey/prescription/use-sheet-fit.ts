import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import { fitSheet, LETTER_SIZES, OPTIONAL_LINES, type SheetDress, type SheetFit } from "./sheet-fit.ts";

/** A browser that rounds differently each time is not asked for ever. */
const MOST_ROUNDS = 4;
const PX_PER_MM = 96 / 25.4;

/** What React draws as well; here it is tried before anything is drawn. */
function dress(element: HTMLElement, { size, isTight, without }: SheetDress): void {
  element.style.setProperty("--pt", `${size}pt`);
  element.toggleAttribute("data-tight", isTight);
  element.dataset["without"] = without.join(" ");
}

const isSame = (one: SheetFit, other: SheetFit) => JSON.stringify(one) === JSON.stringify(other);

/**
 * How the sheet is laid out: measured at the width of the paper, whatever the screen, after every change and when the
 * letters came. `count`: blocks of the sheet, which carry the class `paper__block`; its optional lines `data-line`.
 */
export function useSheetFit(
  choices: PrescriptionChoices,
  count: number,
): [RefObject<HTMLElement | null>, SheetFit] {
  const { paper, letters } = choices;
  const sheet = useRef<HTMLElement>(null);
  const all = Array.from({ length: count }, (_, index) => index);
  const [known, setFit] = useState<SheetFit>();
  const isOfThis = known?.pages.flat().flatMap(({ blocks }) => blocks).length === count;
  const shown: SheetFit = isOfThis
    ? known
    : {
        size: LETTER_SIZES[letters].wished,
        isTight: false,
        without: [],
        pages: [[{ blocks: all, air: 0 }]],
        papers: 1,
      };
  const rounds = useRef(0);
  useLayoutEffect(() => {
    rounds.current = 0;
  }, [choices, count]);
  useLayoutEffect(() => {
    const fit = () => {
      const element = sheet.current;
      if (!element) return;
      const blocks = [...element.querySelectorAll(".paper__block")];
      const present = OPTIONAL_LINES.filter((line) => element.querySelector(`[data-line="${line}"]`));
      element.classList.add("paper--measured");
      const measuredBefore = new Map<string, number[]>();
      const measure = (tried: SheetDress): number[] => {
        const key = JSON.stringify(tried);
        const heights = measuredBefore.get(key);
        if (heights) return heights;
        dress(element, tried);
        const measured = blocks.map((block) => block.getBoundingClientRect().height / PX_PER_MM);
        measuredBefore.set(key, measured);
        return measured;
      };
      const found = fitSheet(measure, present, letters, paper);
      element.classList.remove("paper--measured");
      dress(element, found);
      const isSettled = known !== undefined && isSame(known, found);
      rounds.current = isSettled ? 0 : rounds.current + 1;
      if (rounds.current <= MOST_ROUNDS)
        setFit((before) => (before && isSame(before, found) ? before : found));
    };
    fit();
    // Measuring asks for letters that were not drawn before, such as those of a second language.
    if (document.fonts.status === "loading") void document.fonts.ready.then(fit);
  });
  return [sheet, shown];
}
