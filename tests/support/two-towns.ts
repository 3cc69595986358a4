import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyGuide, isOfFew, root, takeDesk } from "./copy-guide.ts";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
const isOfGuide = isOfFew();
/** Of a few activities what names others would lead nowhere: bundles, and what comes after one. */
const namesOthers = (path: string) =>
  /^(activities|arrangements)\b.*\.json$/.test(path) &&
  readFileSync(join(root, "content", path), "utf8").includes('"activity":');

/**
 * Fills a folder with a guide of Almere that knows one town more, an invented one: `count` activities there, each what a few
 * of Almere are but for its name and place, and that nobody said when it is: times are most of what a page costs.
 */
export function copyGuideOfTwoTowns(to: string, count: number): void {
  copyGuide(root, to, (path) => isOfGuide(path) && !namesOthers(path));
  takeDesk(join(to, ".data"));
  const content = join(to, "content");
  const almere = join(content, "activities/almere");
  const known = readdirSync(almere)
    .map((name) => read(join(almere, name)))
    .filter(({ status }) => status === "published");
  writeFileSync(
    join(content, "municipalities/verzonnendam.json"),
    JSON.stringify({
      name: "Verzonnendam",
      inventedContent: true,
      centre: { lat: 52.7, lng: 5.75 },
      neighbourhoods: [],
      postcodes: [{ pc4: "8399", centre: { lat: 52.7, lng: 5.75 } }],
    }),
  );
  const folder = join(content, "activities/verzonnendam");
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++) {
    const { location: _, neighbourhood: __, validUntil: ___, title, ...rest } = known[at % known.length]!;
    const schedule = { type: "unknown" };
    const activity = { ...rest, schedule, place: "various", title: `${String(title)} ${at}` };
    writeFileSync(join(folder, `verzonnen-${at}.json`), JSON.stringify(activity));
  }
}
