import type { Page } from "@playwright/test";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { prescriptionText } from "#screens/journey/prescription/prescription-words.ts";
import { isReadable, makeSheet, readSheet, type LaidOut } from "./lay-out-sheet.ts";
import { lostFrom, neededOf, neededOfChoice } from "./needed-on-sheet.ts";
import { readPdf } from "./read-pdf.ts";
import type { SheetChoice } from "./sheet-choices.ts";

export interface JudgedSheet {
  choice: SheetChoice;
  laidOut: LaidOut;
  /** Sentences; none when the sheet keeps its promise. */
  faults: string[];
  isPrinted: boolean;
}

const SMALLEST_POINTS = 14;

/** Activities of a guide by slug, the address it is served at, and the day it is read on. */
export interface SheetWorld {
  activities: ReadonlyMap<string, ActivityEntry>;
  origin: string;
  today: LocalDate;
}

function faultsOf(choice: SheetChoice, laidOut: LaidOut, { activities, today }: SheetWorld): string[] {
  const { items, text, smallest, outside, without, pages, told } = laidOut;
  const lost = [
    ...choice.slugs.flatMap((slug, index) =>
      lostFrom(items[index] ?? "", neededOf(activities.get(slug)!, today)).map((one) => ({ ...one, slug })),
    ),
    ...lostFrom(text, neededOfChoice(choice)).map((one) => ({ ...one, slug: "" })),
  ];
  const untold = without.filter((line) => !told.includes(prescriptionText(`fit.line.${line as "text"}`)));
  return [
    ...lost.map(({ what, text: said, slug }) => `lost: ${what} ${slug} “${said}”`),
    ...outside.map((part) => `outside its page: ${part}`),
    ...(smallest < SMALLEST_POINTS - 0.01 ? [`letters of ${smallest} pt`] : []),
    ...untold.map((line) => `left out without a word: ${line}`),
    ...(pages > 1 && !told.includes(String(pages)) ? ["more pages without a word"] : []),
  ];
}

async function faultsInPrint(
  page: Page,
  choice: SheetChoice,
  { pages }: LaidOut,
  { activities, today }: SheetWorld,
): Promise<string[]> {
  const read = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const needed = [
    ...choice.slugs.flatMap((slug) => neededOf(activities.get(slug)!, today)),
    ...neededOfChoice(isReadable(choice) ? choice : { ...choice, language: "" }),
  ];
  return [
    ...lostFrom(read.join("\n"), needed).map(({ what, text }) => `lost in print: ${what} “${text}”`),
    ...(read.length === pages ? [] : [`${read.length} pages in print, the screen says ${pages}`]),
  ];
}

/** Makes one sheet in the browser and looks whether it keeps its promise; printed too when `isPrinted`. */
export async function judgeSheet(
  page: Page,
  world: SheetWorld,
  choice: SheetChoice,
  isPrinted: boolean,
): Promise<JudgedSheet> {
  await makeSheet(page, world.origin, choice);
  const laidOut = await readSheet(page);
  const faults = faultsOf(choice, laidOut, world);
  if (isPrinted) faults.push(...(await faultsInPrint(page, choice, laidOut, world)));
  return { choice, laidOut, faults, isPrinted };
}
