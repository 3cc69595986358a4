import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { activity } from "#schema/activity.ts";
import { decision, textPage } from "#schema/text-page.ts";
import { location } from "#schema/location.ts";
import { municipality } from "#schema/municipality.ts";
import { organization } from "#schema/organization.ts";

/** The path is the id: without this, Astro would take a key named `slug` for it. */
const idFromPath = ({ entry }: { entry: string }) => entry.replace(/\.(json|md)$/, "");

/** glob, not file: glob stops the build on a broken file, file goes on with what it read last time. */
const folder = (base: string, pattern: string) =>
  glob({ base: `./content/${base}`, pattern, generateId: idFromPath });

export const collections = {
  activities: defineCollection({ loader: folder("activities", "*/*.json"), schema: activity }),
  organizations: defineCollection({ loader: folder("organizations", "*.json"), schema: organization }),
  locations: defineCollection({ loader: folder("locations", "*/*.json"), schema: location }),
  municipalities: defineCollection({ loader: folder("municipalities", "*.json"), schema: municipality }),
  pages: defineCollection({ loader: folder("pages", "*.md"), schema: textPage }),
  decisions: defineCollection({ loader: folder("decisions", "*.md"), schema: decision }),
};
