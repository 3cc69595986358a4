import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * What there is on each kind of paper, in millimetres: without the margins of `@page` in sheet-print.css, and 2 mm to
 * spare, for a printer rounds otherwise than a screen.
 */
const PAGE_HEIGHT = { A4: 277, A5: 194 } as const;
const MM = 96 / 25.4;
/** Letters as large as the page allows, in points; "extra groot" is larger still. */
const SIZES = [20, 18, 16];
/** Step by step less is said, in the order of sheet-fit.css: first what a phone call tells as well. */
const STEPS = [1, 2, 3, 4, 5, 6];

/**
 * Makes the paper fit one page where that can be done, and tells whether it does. What takes more pages anyhow says
 * who meets you as well. Measured at the width of the paper, whatever the screen, after every change and when the letters came.
 */
export function useFit(paper: keyof typeof PAGE_HEIGHT): [RefObject<HTMLElement | null>, boolean] {
  const sheet = useRef<HTMLElement>(null);
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    const fit = () => {
      const element = sheet.current;
      if (!element) return;
      element.classList.add("paper--measured");
      const tries = [
        ...SIZES.map((size) => ({ size, count: 0 })),
        ...STEPS.map((count) => ({ size: SIZES.at(-1)!, count })),
      ];
      const doesFit = tries.some(({ size, count }) => {
        element.dataset["size"] = String(size);
        element.dataset["without"] = STEPS.slice(0, count).join(" ");
        return element.offsetHeight <= PAGE_HEIGHT[paper] * MM;
      });
      if (!doesFit) element.dataset["without"] = STEPS.slice(0, 2).join(" ");
      element.classList.remove("paper--measured");
      setFits(doesFit);
    };
    fit();
    void document.fonts.ready.then(fit);
  });
  return [sheet, fits];
}
