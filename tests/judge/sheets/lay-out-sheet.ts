import type { Locator, Page } from "@playwright/test";
import { RIGHT_TO_LEFT } from "#screens/journey/prescription/prescription-languages.ts";
import { prescriptionText } from "#screens/journey/prescription/prescription-words.ts";
import { shortPath } from "#domain/short-code.ts";
import { FIELDS, type SheetChoice } from "./sheet-choices.ts";

/** A sheet as the browser laid it out for paper. */
export interface LaidOut {
  /** What each activity says, in order, and all of it together. */
  items: string[];
  text: string;
  pages: number;
  /** Points. */
  smallest: number;
  size: number;
  without: string[];
  /** What the screen says of it before printing. */
  told: string;
  /** What does not stand within its page. */
  outside: string[];
}

/** As somebody types, without waiting until the field stands still: for a thousand sheets that is half of the time. */
const type = (field: Locator, text: string) =>
  field.evaluate((input: HTMLInputElement, value) => {
    if (input.value === value) return;
    // React hears of a value only when it did not set it itself.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
const press = (box: Locator) => box.evaluate((input: HTMLInputElement) => input.click());

/** Makes a sheet as a coach would, on a page that may show the sheet before. `origin`: of the guide. */
export async function makeSheet(page: Page, origin: string, choice: SheetChoice): Promise<void> {
  const { slugs, fields, postcode, paper, letters, language } = choice;
  const fragment = `stap=recept&lijst=${slugs.join(",")}`;
  if (page.url().startsWith(`${origin}/mijn-lijst`))
    await page.evaluate((hash) => (location.hash = hash), fragment);
  else await page.goto(`${origin}/mijn-lijst#${fragment}`);
  await page.waitForFunction((paths) => {
    const shown = [...document.querySelectorAll(".rx__address")].map((one) => one.textContent ?? "");
    return shown.length === paths.length && paths.every((path, index) => shown[index]?.endsWith(path));
  }, slugs.map(shortPath));
  for (const field of FIELDS) await type(page.locator(`#sheet-${field}`), fields[field]);
  await type(page.locator("#ask-pc4"), postcode);
  await press(page.getByLabel(prescriptionText(`sheet.${paper}`), { exact: true }));
  await press(page.getByLabel(prescriptionText(`sheet.${letters}`)));
  await page.locator("#sheet-language").selectOption(language);
  // Letters of another language are fetched when they are first drawn; the sheet is measured anew with them.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** Reads the sheet as it goes to the printer. The page is on paper while it is read, and on screen after. */
export async function readSheet(page: Page): Promise<LaidOut> {
  const told = await page.locator(".sheet__fit").evaluate((told) => told.textContent ?? "");
  await page.emulateMedia({ media: "print" });
  const read = await page.evaluate(() => {
    const paper = document.querySelector<HTMLElement>(".paper")!;
    const pages = [...paper.querySelectorAll<HTMLElement>(".paper__page")];
    const outside: string[] = [];
    for (const sheet of pages) {
      const high = Number.parseFloat(getComputedStyle(sheet).minBlockSize);
      const box = sheet.getBoundingClientRect();
      if (box.height > high + 1) outside.push(`a page of ${box.height - high} px too much`);
      for (const panel of sheet.querySelectorAll<HTMLElement>(".paper__panel")) {
        const { left, right } = panel.getBoundingClientRect();
        for (const part of panel.querySelectorAll("p, h2, h3, svg, li")) {
          const place = part.getBoundingClientRect();
          const isSeen = place.width > 0 && place.height > 0;
          if (isSeen && (place.left < left - 1 || place.right > right + 1 || place.bottom > box.bottom + 1))
            outside.push(part.textContent ?? part.tagName);
        }
      }
    }
    const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT);
    let smallest = Infinity;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (node.textContent?.trim() && parent.getClientRects().length > 0)
        smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75);
    }
    return {
      items: [...paper.querySelectorAll<HTMLElement>(".rx")].map((item) => item.innerText),
      text: paper.innerText,
      pages: pages.length,
      smallest,
      size: Number.parseFloat(paper.style.getPropertyValue("--pt")),
      without: (paper.dataset["without"] ?? "").split(" ").filter(Boolean),
      outside,
    };
  });
  await page.emulateMedia({ media: null });
  return { ...read, told };
}

/** Whether a PDF gives the words of this language back in the order they are read. */
export const isReadable = ({ language }: SheetChoice): boolean =>
  !language || !RIGHT_TO_LEFT.includes(language);
