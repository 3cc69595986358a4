import { iconPath } from "#domain/offline/offline-paths.ts";
import { paths } from "#domain/paths.ts";
import type { SiteFrame } from "#domain/site-frame.ts";
import { THEME_COLOURS } from "#styles/theme-colours.ts";
import { frameText } from "./frame-words.ts";

/** Paper, ink and yellow of the light tokens: a picture cannot read a style sheet. */
export const MARK_COLOURS = { paper: 0xffffff, ink: 0x12302a, free: 0xffce3d } as const;

/** `share`: of the side that the mark takes; a phone may cut a circle of four fifths out of the one with room. */
export const ICONS = [192, 512].flatMap((pixels) => [
  { path: iconPath(pixels), pixels, share: 0.88, purpose: "any" as const },
  { path: iconPath(pixels, true), pixels, share: 0.6, purpose: "maskable" as const },
]);

/** What a phone needs to put the guide on its home screen. */
export const webManifest = (frame: Pick<SiteFrame, "name" | "brand" | "place">) => ({
  name: frame.name,
  short_name: frame.brand,
  description: frameText("frame.footAbout", { place: frame.place }),
  lang: "nl",
  dir: "ltr",
  id: paths.home(),
  start_url: paths.home(),
  scope: paths.home(),
  display: "minimal-ui",
  theme_color: THEME_COLOURS.light,
  background_color: THEME_COLOURS.light,
  icons: ICONS.map(({ path, pixels, purpose }) => ({
    src: path,
    sizes: `${pixels}x${pixels}`,
    type: "image/png",
    purpose,
  })),
  shortcuts: [
    { name: frameText("frame.allActivities"), url: paths.finder() },
    { name: frameText("frame.journey"), url: paths.journey() },
    { name: frameText("frame.list"), url: paths.myList() },
  ],
});
