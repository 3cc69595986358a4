import { createHash } from "node:crypto";
import type { InlineCode } from "#http/security-headers.ts";
import type { PageParts } from "./page-parts.ts";

/** The hashes of all inline code that runs in these pages. */
export function inlineCodeOf(pages: Iterable<PageParts>): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) {
    for (const script of page.scripts) scripts.add(sourceOf(script));
    for (const style of page.styles) styles.add(sourceOf(style));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

function sourceOf(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
