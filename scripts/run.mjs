/**
 * How every npm script begins: `run.mjs <name> …` runs `scripts/<name>.ts` on this Node, `run.mjs` alone only looks.
 * When something is missing it says in one sentence what to do. Written for any Node: it has to speak on an old one.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const NEEDED = 24;
const scripts = dirname(fileURLToPath(import.meta.url));
const modules = join(scripts, "..", "node_modules");

function whatIsMissing() {
  for (const name of ["astro", "zod", "nodemailer"])
    if (!existsSync(join(modules, name, "package.json")))
      return "The packages are not installed (" + name + " is missing). Run `npm ci` first.";
  if (Number(process.versions.node.split(".")[0]) >= NEEDED) return undefined;
  return (
    "The guide needs Node " +
    NEEDED +
    ", and this is Node " +
    process.versions.node +
    ". " +
    "npm brings one for Linux and Windows: run `npm ci`, without --omit=optional. Elsewhere, install Node " +
    NEEDED +
    "."
  );
}

const missing = whatIsMissing();
const name = process.argv[2];
if (missing) {
  console.error(missing);
  process.exitCode = 1;
} else if (name) {
  const script = join(scripts, name + ".ts");
  process.argv.splice(1, 2, script);
  await import(pathToFileURL(script).href).catch((error) => {
    const [, which] = /^Cannot find package '([^']+)'/.exec(String(error && error.message)) || [];
    if (!which) throw error;
    console.error("The package " + which + " is not installed. Run `npm ci` again.");
    process.exitCode = 1;
  });
}
