import { readFile, writeFile } from "node:fs/promises";
import { arch, cpus } from "node:os";
import { parseArgs } from "node:util";
import { readRealGuide, madeGuide } from "../tests/judge/bench/made-guide.ts";
import { measure, type Measured } from "../tests/judge/bench/measure.ts";
import { contestants } from "../tests/judge/bench/opponents.ts";
import { drawFigures, tableOf, writeFigures } from "../tests/judge/bench/show-figures.ts";

const USAGE = `npm run bench -- [search|build] [--sizes 500,2000,10000,100000] [--rounds 3] [--content DIR] [--publish]
Builds catalogues from the content and lets the engine of the guide and others do the same work in turn. Every
figure is best and worst of the rounds, beside that of the guide in the same run. --publish writes the table and
the picture of /snelheid.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "500,2000,10000,100000" },
    rounds: { type: "string", default: "3" },
    content: { type: "string", default: "content" },
    publish: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const TEXT = "tests/judge/bench/snelheid.md";
const PAGE = "content/pages/snelheid.md";
const PICTURE = "public/snelheid.svg";

const sizes = values.sizes.split(",").map(Number);
const [part = "search"] = positionals;
const understood =
  /^[1-9]\d?$/.test(values.rounds) && sizes.every((size) => size > 0) && ["search", "build"].includes(part);

if (values.help || !understood) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  const { documents, vocabulary } = await readRealGuide(values.content);
  const all: Measured[] = [];
  for (const size of sizes) {
    const measured = await measure(
      contestants(vocabulary),
      madeGuide(documents, size),
      Number(values.rounds),
      part === "search",
    );
    all.push(...measured);
    console.log(tableOf(measured, contestants(vocabulary)));
  }
  const cores = cpus();
  const machine = `${cores.length} × ${cores[0]?.model.trim() ?? arch()}, Node ${process.versions.node}`;
  console.log(machine);
  if (values.publish) {
    const said = { date: new Date().toISOString().slice(0, 10), machine };
    await writeFile(PAGE, writeFigures(await readFile(TEXT, "utf8"), all, contestants(vocabulary), said));
    await writeFile(PICTURE, drawFigures(all));
  }
}
