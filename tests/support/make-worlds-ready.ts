import { join } from "node:path";
import { openDeskBuild } from "#desk/process/desk-build.ts";
import { root } from "./copy-guide.ts";
import { smallRelease } from "./small-release.ts";

/** Makes what every world is made from when it is not there yet, so that no two workers do. */
export default async function makeWorldsReady(): Promise<void> {
  const settings = { dataDir: join(root, ".data"), siteUrl: "http://localhost:4321" };
  await openDeskBuild(root, settings, true, () => undefined);
  await smallRelease();
}
