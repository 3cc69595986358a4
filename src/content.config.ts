import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { activity } from "#schema/activity.ts";
import { decision, textPage } from "#schema/text-page.ts";
import { location } from "#schema/location.ts";
import { municipality } from "#schema/municipality.ts";
import { organization } from "#schema/organization.ts";
import { targets } from "#schema/targets.ts";
import { tallies } from "#schema/tallies.ts";

/** The path is the id: without this, Astro would take a key named `slug` for it. */
const idFromPath = ({ entry }: { entry: string }) => entry.replace(/\.(json|md)$/, "");

/** Entries that this release does without, as paths under `content/`; `src/release` says which and why. */
const leftOut = JSON.parse(process.env["LEFT_OUT"] ?? "[]") as string[];

/** glob, not file: glob stops the build on a broken file, file goes on with what it read last time. */
const folder = (base: string, pattern: string) =>
  glob({
    base: `./content/${base}`,
    pattern: [
      pattern,
      ...leftOut
        .filter((path) => path.startsWith(`${base}/`))
        .map((path) => `!${path.slice(base.length + 1)}`),
    ],
    generateId: idFromPath,
  });
/** What has another name is no entry: `npm run validate` names it. */
const NAME = "+([a-z0-9-])";

export const collections = {
  activities: defineCollection({ loader: folder("activities", `*/${NAME}.json`), schema: activity }),
  organizations: defineCollection({ loader: folder("organizations", `${NAME}.json`), schema: organization }),
  locations: defineCollection({ loader: folder("locations", `*/${NAME}.json`), schema: location }),
  municipalities: defineCollection({ loader: folder("municipalities", "*.json"), schema: municipality }),
  targets: defineCollection({ loader: folder("targets", `${NAME}.json`), schema: targets }),
  tallies: defineCollection({ loader: folder("tallies", `${NAME}.json`), schema: tallies }),
  pages: defineCollection({ loader: folder("pages", "*.md"), schema: textPage }),
  decisions: defineCollection({ loader: folder("decisions", "*.md"), schema: decision }),
};
