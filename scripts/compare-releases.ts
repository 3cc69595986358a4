import { readLiveRelease } from "#release/release-store.ts";
import { compareReleases } from "../tests/judge/release/compare-releases.ts";

const USAGE = `npm run compare -- <data dir> <data dir>
Compares the live releases of two data folders by what they say: every page, calendar, list and picture, whatever
the names of scripts and styles. Prints what differs and the sizes of scripts and styles; exit code 1 when they differ.`;
const SHOWN = 20;

const dirs = process.argv.slice(2);
const releases = await Promise.all(dirs.map(readLiveRelease));
const [a, b] = releases;
if (dirs.length !== 2 || !a || !b) {
  console.error(dirs.length === 2 ? `There is no release in ${a ? dirs[1] : dirs[0]}.` : USAGE);
  process.exitCode = 1;
} else {
  const { compared, differences, sums } = await compareReleases(a.dir, b.dir);
  for (const difference of differences.slice(0, SHOWN)) console.log(difference);
  if (differences.length > SHOWN) console.log(`and ${differences.length - SHOWN} more`);
  console.log(`${compared} files compared, ${differences.length} differences.`);
  for (const [ending, [before, after]] of Object.entries(sums))
    console.log(`${ending} after gzip: ${before} and ${after} bytes (${after - before})`);
  if (differences.length > 0) process.exitCode = 1;
}
