import { paths } from "#domain/paths.ts";
import { stillPaths } from "#domain/still-paths.ts";
import { frameText } from "#screens/frame/frame-words.ts";
import type { PageAbout, Step } from "#screens/frame/metadata.ts";
import { readingText } from "./reading-words.ts";

/** Without an address: it must not be found. */
export const notFoundPage = (): PageAbout => ({
  title: readingText("notFound.title"),
  description: readingText("notFound.about"),
});

/** The page for who has no connection; without an address as well. */
export const noConnectionPage = (): PageAbout => ({
  title: readingText("offline.title"),
  description: readingText("offline.about"),
});

export const decisionsPage = (): PageAbout => ({
  title: readingText("decisions.title"),
  description: readingText("decisions.lead"),
  path: stillPaths.decisions(),
});

export const decisionsTrail = (): Step[] => [
  { name: frameText("frame.about"), path: paths.about() },
  { name: readingText("decisions.title"), path: stillPaths.decisions() },
];
