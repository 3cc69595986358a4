import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { PrescriptionChoices } from "./prescription-choices.ts";
import { fitSheet, LETTER_SIZES, OPTIONAL_LINES, type SheetFit } from "./sheet-fit.ts";

const PX_PER_MM = 96 / 25.4;

/** What React draws as well; here it is tried before anything is drawn. */
function dress(element: HTMLElement, { size, isTight, without }: Omit<SheetFit, "pages">): void {
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
  { paper, letters }: PrescriptionChoices,
  count: number,
): [RefObject<HTMLElement | null>, SheetFit] {
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
      };
  useLayoutEffect(() => {
    const fit = () => {
      const element = sheet.current;
      if (!element) return;
      const blocks = [...element.querySelectorAll(".paper__block")];
      const present = OPTIONAL_LINES.filter((line) => element.querySelector(`[data-line="${line}"]`));
      element.classList.add("paper--measured");
      const measure = (tried: Omit<SheetFit, "pages">) => {
        dress(element, tried);
        return blocks.map((block) => block.getBoundingClientRect().height / PX_PER_MM);
      };
      const found = fitSheet(measure, present, letters, paper);
      element.classList.remove("paper--measured");
      dress(element, found);
      setFit((before) => (before && isSame(before, found) ? before : found));
    };
    fit();
    void document.fonts.ready.then(fit);
  });
  return [sheet, shown];
}
