import { spawn } from "node:child_process";
import { chromium } from "@playwright/test";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { browserLaunch } from "../../support/browser.ts";
import { freePort } from "../../support/free-port.ts";
import { judgeSheet, type JudgedSheet } from "./judge-sheet.ts";
import { sheetChoices } from "./sheet-choices.ts";

interface Asked {
  count: number;
  /** How many of them are printed as well. */
  printed: number;
  seed: number;
  /** A content directory: that of the release that is looked at. */
  content: string;
  /** Address of a guide that runs. */
  at: string | undefined;
}

const PATIENCE_MS = 120_000;

/** The live release on a free port, until `stop`. Throws what the guide said when it does not come up. */
async function startGuide(): Promise<{ origin: string; stop: () => void }> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), REBUILD: "never" };
  const guide = spawn(process.execPath, ["scripts/start.ts"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [guide.stdout, guide.stderr])
    stream.on("data", (part: Buffer) => (said += part.toString()));
  await new Promise<void>((resolve, reject) => {
    guide.stdout.on("data", () => {
      if (said.includes("Meedoenwijzer runs at")) resolve();
    });
    guide.once("exit", () => reject(new Error(said)));
    setTimeout(() => reject(new Error(said)), PATIENCE_MS).unref();
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => guide.kill("SIGTERM") };
}

/** How often each value occurs, the most frequent first: "1 page 812, 2 pages 188". */
const counted = (values: readonly string[]): string =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, { length }]) => ({ value, length }))
    .sort((one, other) => other.length - one.length || one.value.localeCompare(other.value))
    .map(({ value, length }) => `${value} ${length}`)
    .join(" · ");

function tell(sheets: readonly JudgedSheet[]): void {
  const laidOut = sheets.map((sheet) => sheet.laidOut);
  console.log(
    `${sheets.length} sheets, ${sheets.filter(({ isPrinted }) => isPrinted).length} of them printed`,
  );
  for (const paper of ["A4", "A5"] as const)
    for (const letters of ["normal", "large"] as const) {
      const these = sheets.filter(({ choice }) => choice.paper === paper && choice.letters === letters);
      console.log(`  ${paper} ${letters}, pages: ${counted(these.map((one) => `${one.laidOut.pages}:`))}`);
    }
  console.log(`  points: ${counted(laidOut.map(({ size }) => `${size}:`))}`);
  console.log(`  left out: ${counted(laidOut.flatMap(({ without }) => without))}`);
  const faulty = sheets.filter(({ faults }) => faults.length > 0);
  console.log(`  sheets that lose something or say it wrong: ${faulty.length}`);
  for (const { choice, faults } of faulty)
    console.log(`${JSON.stringify(choice)}\n    ${faults.join("\n    ")}`);
}

/** Lays out, prints, counts and tells; true when every sheet keeps its promise. */
export async function judgeSheets({ count, printed, seed, content, at }: Asked): Promise<boolean> {
  const { catalog } = await loadCatalogFromDisk(content);
  const guide = at ? { origin: at.replace(/\/$/, ""), stop: () => undefined } : await startGuide();
  const browser = await chromium.launch(await browserLaunch());
  try {
    const response = await fetch(`${guide.origin}/zoek/kaarten.json`);
    const cards = (await response.json()) as { slug: string }[];
    const activities = new Map(catalog.activities.map((entry) => [entry.slug, entry]));
    const slugs = cards.map(({ slug }) => slug).filter((slug) => activities.has(slug));
    const page = await browser.newPage({
      viewport: { width: 1100, height: 900 },
      locale: "nl-NL",
      timezoneId: "Europe/Amsterdam",
    });
    const world = { activities, origin: guide.origin, today: localDateOf(new Date()) };
    const sheets: JudgedSheet[] = [];
    const every = Math.max(1, Math.floor(count / Math.max(1, printed)));
    for (const [index, choice] of sheetChoices(slugs, seed, count).entries()) {
      const isPrinted = printed > 0 && index % every === 0 && index < every * printed;
      sheets.push(await judgeSheet(page, world, choice, isPrinted));
      if ((index + 1) % 100 === 0) console.error(`${index + 1} of ${count}`);
    }
    tell(sheets);
    return sheets.every(({ faults }) => faults.length === 0);
  } finally {
    await browser.close();
    guide.stop();
  }
}
