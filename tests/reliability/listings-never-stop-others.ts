import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readLiveRelease } from "#release/release-store.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import { openSubmissions } from "#desk/submit/submission.ts";
import { HANGS_MS, makeDeskWorld, type DeskWorld } from "../support/desk-world.ts";
import { hostileEntries } from "../support/hostile-entries.ts";
import { approve, signedInEditor, untilVisible, waitingSubmission } from "./decide.ts";
import { contentFor, type Trial } from "./trial.ts";

/** What the form takes, and what has stood in the way of a release before: a title, a website. */
const ODD: readonly [title: string, website: string, slug: string][] = [
  ["Index", "https://example.org", "index-2"],
  ["404", "https://example.org", "404-2"],
  ["Con", "https://example.org", "con-2"],
  ["Constructor", "http://guide.invalid/weg", "constructor"],
  ["👍🏽👍🏽👍🏽", "http://localhost.example:4321/weg#plek", "activiteit"],
  ["</script><b style=x>", "https://example.org/%E0%A4%A?x=%22%3E", "script-b-style-x"],
];
/** Nothing that the schemas take is refused by the verifier any more: these pages are made to be. */
const BAD = "Artificieel";
const count = (world: DeskWorld, where: string): number =>
  Number(world.store().prepare(`SELECT count(*) AS n FROM publication WHERE ${where}`).get()?.["n"]);
const WAITING = "live_at IS NULL AND set_aside_at IS NULL";

async function settled(world: DeskWorld): Promise<void> {
  for (const end = Date.now() + HANGS_MS; Date.now() < end && count(world, WAITING) > 0;) await pause(100);
}

/** Approves hostile entries and some that the verifier refuses between good ones, by the form and as a sheet does. */
export const listingsNeverStopOthers: Trial = {
  name: "listings",
  promise: "one listing never stops the others: what cannot be published is set aside, the rest goes live",
  async run(size, say) {
    const rounds = size === "full" ? 12 : 1;
    const world = await makeDeskWorld({ content: contentFor(size) });
    const problems: string[] = [];
    let good = 0;
    let bad = 0;
    // Of the pages alone: the desk is not built anew for it.
    // The desk is not built from it.
    appendFileSync(
      join(world.dir, "src/pages/activiteiten/[slug].astro"),
      `\n{entry.title.startsWith("${BAD}") && <a href="/nergens">x</a>}\n`,
    );
    const known = JSON.parse(
      readFileSync(join(world.dir, "content/activities/almere/adem-ontspan.json"), "utf8"),
    ) as object;
    const shows = async (path: string) => {
      if ((await untilVisible(world, path)) === undefined) problems.push(`${path} is not in the guide`);
      else good += 1;
    };
    try {
      await world.start();
      const editor = await signedInEditor(world);
      const byForm = async (title: string, website: string) =>
        approve(editor, await waitingSubmission(world, { title, website }), { title, website });
      for (let round = 0; round < rounds; round++) {
        const suffix = round === 0 ? "" : ` ronde ${round}`;
        const ending = suffix.replaceAll(" ", "-");
        for (const [title, website] of round === 0 ? ODD : []) await byForm(title, website);
        await byForm(`${BAD} formulier${suffix}`, "https://example.org");
        await byForm(`Gewoon goed${suffix}`, "https://example.org");
        const names = Array.from({ length: size === "full" ? 40 : 8 }, (_, at) => `vijandig-${round}-${at}`);
        const bySheet = [
          ...hostileEntries(names, Date.now()),
          {
            path: `activities/almere/artificieel-${round}.json`,
            value: { ...known, title: `${BAD} blad${suffix}` },
          },
        ];
        queuePublication({ db: world.store(), now: () => Date.now() }, bySheet, { actor: "trial" });
        bad += 2;
        await byForm(`Ook goed${suffix}`, "https://example.org");
        await settled(world);
        for (const [, , slug] of round === 0 ? ODD : []) await shows(`/activiteiten/${slug}`);
        for (const name of ["gewoon-goed", "ook-goed"]) await shows(`/activiteiten/${name}${ending}`);
        // Dates are hostile too: what is over has no page.
        const published = (await readLiveRelease(world.dataDir))?.record.published ?? [];
        for (const name of names) {
          if (count(world, `path LIKE '%/${name}.json' AND live_at IS NULL`) > 0)
            problems.push(`${name} is not live`);
          else if (published.includes(name)) await shows(`/activiteiten/${name}`);
        }
        say(`${round + 1}: ${good} live, ${count(world, "set_aside_at IS NOT NULL")} set aside`);
      }
      const aside = count(world, "set_aside_at IS NOT NULL");
      const waiting = count(world, WAITING);
      if (aside !== bad) problems.push(`${aside} were set aside, not ${bad}: ${world.output()}`);
      if (waiting > 0) problems.push(`${waiting} wait: ${world.output()}`);

      const back = openSubmissions(world.store()).filter(({ setAside }) => setAside !== undefined);
      if (back.length !== bad) problems.push(`${back.length} came back to the queue, not ${bad}`);
      const page = await (await editor.get("/beheer")).text();
      if (!page.includes("Kon niet in de gids")) problems.push("the queue does not say what was set aside");
      const listed = await (await editor.get("/beheer/publicaties")).text();
      for (const text of [page, listed])
        if (/content\/|\.json|\.html|leads nowhere/.test(text.replace(/<[^>]*>/g, "")))
          problems.push("the desk shows a path or an English reason");
      const again = back.find(({ form }) => form["title"] === `${BAD} formulier`);
      if (again) {
        await approve(editor, again.id, { title: "Nu wel goed" });
        await shows("/activiteiten/nu-wel-goed");
      } else problems.push("the one of the form is not in the queue");
      return {
        figure: `${good} good ones live, ${aside} of ${bad} refused ones set aside, ${waiting} waiting, 1 corrected and live`,
        problems,
      };
    } finally {
      await world.remove();
    }
  },
};
