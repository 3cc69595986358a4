import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "#desk/publish/write-publications.ts";
import type { CleanPhoto } from "./clean-photo.ts";

/**
 * Keeps a picture beside the content and gives the name of its file. A picture has a name of its own: what a release that is
 * being made shows does not change under it, and the same picture twice is one file.
 */
export function keepPhoto(contentDir: string, slug: string, { ending, bytes }: CleanPhoto): string {
  const mark = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const name = `${slug}-${mark}.${ending}`;
  const file = join(contentDir, "pictures", name);
  if (!existsSync(file)) writeWhole(file, bytes);
  return name;
}
