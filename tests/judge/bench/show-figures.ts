import type { Figure, Measured } from "./measure.ts";
import type { Contestant } from "./opponents.ts";

const GUIDE = "this guide";
const [BEGIN, END] = ["<!-- figures: npm run bench -- --publish -->", "<!-- end of figures -->"];

const dutch = (value: number): string =>
  value.toLocaleString("nl", {
    maximumFractionDigits: value < 10 ? 1 : 0,
    minimumFractionDigits: value < 10 ? 1 : 0,
  });

/** Best against best; between brackets the furthest apart the rounds would allow. */
function ratio(other: Figure, guide: Figure): string {
  const spread = `${dutch(other.best / guide.worst)}–${dutch(other.worst / guide.best)}`;
  return `${dutch(other.best / guide.best)} × (${spread})`;
}

/** One thing beside the least it could take, on a line. */
export function pairOf(
  what: string,
  bare: string,
  { guide, bare: least }: Record<"guide" | "bare", Figure>,
): string {
  const said = ({ best, worst }: Figure): string => `${best.toFixed(0)} (${worst.toFixed(0)})`;
  const share = (guide.best / least.best).toFixed(2);
  return `${what}: this guide ${said(guide)}, ${bare} ${said(least)}, ratio ${share}`;
}

const guideOf = (measured: readonly Measured[]): Measured => measured.find(({ name }) => name === GUIDE)!;

/** One size. `isPage`: for readers, who are told in Dutch who forgives a typing error; else with all that is not done. */
export function tableOf(
  measured: readonly Measured[],
  contestants: readonly Contestant[],
  isPage = false,
): string {
  const guide = guideOf(measured);
  const rows = measured.map(({ name, build, p95 }) => {
    const own = name === GUIDE;
    const about = contestants.find((one) => one.name === name)!;
    const cells = [
      own ? "deze gids" : name,
      p95 && guide.p95 ? (own ? "1" : ratio(p95, guide.p95)) : "niet gemeten",
      own ? "1" : ratio(build, guide.build),
      p95 ? `${dutch(p95.best)}–${dutch(p95.worst)}` : "",
      `${dutch(build.best)}–${dutch(build.worst)}`,
      isPage ? (about.forgives ? "ja" : "nee") : about.cannot,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    `| ${guide.size.toLocaleString("nl")} activiteiten | zoeken | maken | zoeken, ms | maken, ms | ${isPage ? "vergeeft tikfouten" : "does not do"} |`,
    "| --- | --: | --: | --: | --: | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** The page with what stood between its marks replaced. */
export function writeFigures(
  page: string,
  measured: readonly Measured[],
  contestants: readonly Contestant[],
  { date, machine }: { date: string; machine: string },
): string {
  const [before, rest = ""] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? "";
  const tables = [...Map.groupBy(measured, ({ size }) => size).values()].map((one) =>
    tableOf(one, contestants, true),
  );
  return [
    before!.trimEnd(),
    "",
    BEGIN,
    "",
    `${date}, ${machine}`,
    "",
    ...tables,
    END,
    after.trimStart(),
  ].join("\n");
}

const ROW = 22;
const WIDTH = 560;
const NAMES = 110;

/** Bars of the time a question takes, the guide's being one; each says its number, and none needs a colour. */
export function drawFigures(measured: readonly Measured[]): string {
  const drawn: string[] = [];
  let y = 8;
  const most = Math.max(...measured.map((one) => timesOf(one, measured)));
  for (const [size, group] of Map.groupBy(measured, (one) => one.size)) {
    y += ROW;
    drawn.push(`<text x="8" y="${y}" font-weight="700">${size.toLocaleString("nl")} activiteiten</text>`);
    for (const one of group) {
      y += ROW;
      const times = timesOf(one, measured);
      const own = one.name === GUIDE;
      // By its logarithm, or one slow engine would flatten all others.
      const width =
        4 + (Math.max(0, Math.log10(times) + 0.5) / (Math.log10(most) + 0.5)) * (WIDTH - NAMES - 80);
      drawn.push(
        `<text x="${NAMES - 6}" y="${y}" text-anchor="end">${own ? "deze gids" : one.name}</text>`,
        `<rect x="${NAMES}" y="${y - 12}" width="${width.toFixed(0)}" height="14" fill="${own ? "#222" : "#fff"}" stroke="#222"/>`,
        `<text x="${(NAMES + width + 6).toFixed(0)}" y="${y}">${dutch(times)} ×</text>`,
      );
    }
    y += 8;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 12}" width="${WIDTH}" height="${y + 12}" font-family="sans-serif" font-size="13" fill="#222">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}

function timesOf({ p95, build, size }: Measured, measured: readonly Measured[]): number {
  const guide = guideOf(measured.filter((one) => one.size === size));
  return p95 && guide.p95 ? p95.best / guide.p95.best : build.best / guide.build.best;
}
