import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The scripts a page names, islands and what draws them as well. */
export const scriptsOf = (html: string): string[] => [
  ...new Set(
    [
      ...html.matchAll(/<script[^>]+src="([^"]+)"/g),
      ...html.matchAll(/(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
    ].map(([, src = ""]) => src),
  ),
];

/** Everything a browser loads for these entry files of a site, followed through static imports. */
export function scriptClosure(site: string, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = entries.map((src) => join(site, src));
  while (queue.length) {
    const file = queue.pop() ?? "";
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const code = readFileSync(file, "utf8");
    for (const [, specifier = ""] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      queue.push(join(dirname(file), specifier));
  }
  return [...seen];
}
