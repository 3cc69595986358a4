import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const page = (title: string, body: string) =>
  `<!doctype html><html lang="nl"><head><title>${title}</title></head><body><main id="inhoud"><h1>${title}</h1>${body}</main></body></html>`;

/** A guide of one activity, with the files every guide has. Long enough pages to be worth compressing. */
export const TINY_SITE: Record<string, string> = {
  "index.html": page(
    "Welkom",
    `<a href="/activiteiten#bij=1317">Zoeken</a>${"<p>Schuif aan.</p>".repeat(80)}`,
  ),
  "404.html": page("Niet gevonden", `<a href="/">Naar het begin</a>`),
  "activiteiten.html": page("Activiteiten", `<a href="/activiteiten/koffie#inhoud">Koffie</a>`),
  "activiteiten/koffie.html": page("Koffie", `<a href="/activiteiten/koffie.ics">In uw agenda</a>`),
  "activiteiten/koffie.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
  "_astro/stijl.a1b2c3.css": "main{display:block}".repeat(100),
  "zoek/index.bin": "MDWI",
  "zoek/kaarten.json": "[]",
  "service-worker.js": "// leeg",
  "robots.txt": "User-agent: *\nAllow: /\n",
  ".verborgen": "geheim",
  ".well-known/security.txt": "Contact: mailto:veilig@example.org\n",
};

/** A folder that is gone after the tests; use with `afterAll(() => folder.remove())`. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "meedoenwijzer-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
