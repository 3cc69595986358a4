import { distanceMetres } from "#domain/distance.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import type { Asked } from "#matching/ask/asked.ts";
import { propose } from "#matching/choose/propose.ts";
import { rank } from "#matching/choose/propose.ts";
import { openMatching } from "./rank-profiles.ts";

const ALLOWED = 50;
const RUNS = 40;
const TODAY = "2026-04-15";

const PEOPLE = {
  "everything answered": {
    goals: ["mensen", "betekenis", "rust"],
    interests: ["koffie", "wandelen", "tuin", "muziek", "dieren"],
    text: "koffie schenken in een buurthuis",
    times: ["ma-o", "ma-m", "di-o", "wo-m", "do-a"],
    place: { pc4: "1317", mode: "fiets", maxKm: 5 },
    cost: { maxPerTime: 3 },
    needs: ["prikkelarm", "vervoer"],
    languages: ["nl"],
    ageYears: 71,
    showGroups: ["vrouwen", "nabestaanden"],
    group: "klein",
    company: "samen",
  },
  "nothing answered": {},
  "little that fits": {
    interests: ["zwemmen"],
    times: ["zo-a"],
    timesHard: true,
    place: { pc4: "1362", mode: "lopen", maxKm: 1 },
    cost: { maxPerTime: 0, hard: true },
    needs: ["rolstoel"],
    group: "een-op-een",
  },
};

/** Copies that differ in name, place, time and price, as other activities would. */
function vary(real: readonly Candidate[], count: number): Candidate[] {
  return Array.from({ length: count }, (_, i) => {
    const one = real[i % real.length]!;
    const turn = Math.floor(i / real.length);
    const shift = ((turn * 37) % 100) / 1000;
    const copy: Candidate = {
      ...one,
      slug: `${one.slug}-${turn}`,
      slots: one.slots === 0 ? 0 : ((one.slots << (turn % 7)) & 0x1fffff) | 1,
      organization: `${one.organization}-${turn % 3}`,
      ...(one.point && { point: { lat: one.point.lat + shift, lng: one.point.lng - shift } }),
      ...(one.price !== undefined && { price: one.price + (turn % 4) }),
    };
    delete copy.sameAs;
    return copy;
  });
}

function measure(run: () => unknown): { median: number; slowest: number } {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[RUNS / 2]!, slowest: times[RUNS - 1]! };
}

/** Prints how long it takes to rank `count` activities, made by varying those of the content, for a few people. */
export async function benchRanking(count: number, contentDir: string): Promise<void> {
  const { candidates: real, ask } = await openMatching(contentDir, TODAY);
  const candidates = vary(real, count);
  console.log(`${count} activities, ${RUNS} runs`.padEnd(34), "median   slowest   of 50 ms   of by distance");
  // The least that any order takes: all of them by one number.
  const home = real.find(({ point }) => point)!.point!;
  const byDistance = (): unknown =>
    candidates.map(({ point }) => (point ? distanceMetres(home, point) : Infinity)).sort((a, b) => a - b);
  const least = measure(byDistance).median;
  const line = (name: string, run: () => unknown): void => {
    const { median, slowest } = measure(run);
    const cells = [
      median.toFixed(1),
      slowest.toFixed(1),
      (median / ALLOWED).toFixed(2),
      (median / least).toFixed(1),
    ];
    const widths = [6, 9, 10, 16];
    console.log(name.padEnd(34), cells.map((cell, at) => cell.padStart(widths[at]!)).join(" "));
  };
  line("in order of distance alone", byDistance);
  for (const [name, answers] of Object.entries(PEOPLE)) {
    const asked: Asked = ask(answers);
    line(`rank, ${name}`, () => rank(candidates, asked));
    line(`propose, ${name}`, () => propose(candidates, asked));
  }
  line("read the own words", () => ask(PEOPLE["everything answered"]));
}
