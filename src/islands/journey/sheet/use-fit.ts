import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** What is left on each kind of paper, in millimetres: the margins of `@page` in sheet.css are taken off. */
const PAGE_HEIGHT = { A4: 279, A5: 196 } as const;
const MM = 96 / 25.4;
/** Step by step less is said, in the order of sheet.css, until it fits: first what a phone call tells as well. */
const STEPS = 5;

/**
 * Makes the paper fit one page where that can be done, and tells how many pages it takes. The measure is taken at
 * the width of the paper, whatever the screen; after every change, and once more when the letters have come.
 */
export function useFit(paper: keyof typeof PAGE_HEIGHT): [RefObject<HTMLElement | null>, number] {
  const sheet = useRef<HTMLElement>(null);
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    const fit = () => {
      const element = sheet.current;
      if (!element) return;
      const page = PAGE_HEIGHT[paper] * MM;
      element.classList.add("paper--measured");
      const steps: number[] = [];
      element.dataset["without"] = "";
      while (element.offsetHeight > page && steps.length < STEPS) {
        steps.push(steps.length + 1);
        element.dataset["without"] = steps.join(" ");
      }
      setPages(Math.max(1, Math.ceil(element.offsetHeight / page)));
      element.classList.remove("paper--measured");
    };
    fit();
    void document.fonts.ready.then(fit);
  });
  return [sheet, pages];
}
