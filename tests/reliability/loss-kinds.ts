import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDeskStore } from "#desk/store/desk-store.ts";
import { storeFileOf } from "#desk/store/open-store.ts";
import { keyFileOf } from "#desk/store/secret.ts";
import { temporaryFolder } from "../support/tiny-site.ts";

/** Where a trial breaks things: a guide with two whole releases, of which 2 is live, and a full database. */
export interface Broken {
  dataDir: string;
  contentDir: string;
  /** A copy of the database of before something was decided. */
  olderCopy: string;
}

export interface Loss {
  name: string;
  /** `restore`: with these arguments the desk has all it had. `release`: it mends itself. `content`: put back by hand. */
  mended: { restore: string[] } | "release" | "content";
  /** Whether it happens to a guide that runs, and not between two runs. */
  running?: true;
  /** What the log says of it. */
  noticed: RegExp;
  /** Whether it is one entry that is left out until it is mended: no reason to wake a watchman. */
  isOneEntry?: true;
  breakIt: (where: Broken) => void | Promise<void>;
}

const WITH_JOURNALS = ["", "-wal", "-shm"];
const db = ({ dataDir }: Broken) => storeFileOf(dataDir);
const live = ({ dataDir }: Broken, file: string) => join(dataDir, "releases/2", file);
const remove = (file: string, ends = [""]) => {
  for (const end of ends) rmSync(file + end, { force: true, recursive: true });
};

/** Other bytes of the same number, as a disk that fails leaves them. */
function garble(file: string, at: number, bytes: number): void {
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  closeSync(handle);
}

const half = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));

async function ofAnotherDesk(where: Broken): Promise<void> {
  const other = temporaryFolder();
  (await openDeskStore(other.path, Date.now(), () => undefined)).db.close();
  remove(db(where), WITH_JOURNALS);
  copyFileSync(storeFileOf(other.path), db(where));
  other.remove();
}

function ofAnotherProgram(where: Broken): void {
  remove(db(where), WITH_JOURNALS);
  const other = new DatabaseSync(db(where));
  other.exec("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')");
  other.close();
}

function emptied(where: Broken): void {
  const own = new DatabaseSync(db(where));
  own.exec("DELETE FROM session; DELETE FROM passkey; DELETE FROM membership; DELETE FROM editor");
  own.close();
}

const database = (
  name: string,
  noticed: RegExp,
  breakIt: Loss["breakIt"],
  more: Partial<Loss> = {},
): Loss => ({
  name: `the database is ${name}`,
  mended: { restore: [] },
  noticed,
  breakIt,
  ...more,
});
const release = (name: string, noticed: RegExp, breakIt: Loss["breakIt"]): Loss[] => [
  { name: `of the live release ${name}`, mended: "release", noticed, breakIt },
  { name: `of the live release ${name}, while it runs`, mended: "release", noticed, breakIt, running: true },
];
const content = (name: string, breakIt: Loss["breakIt"]): Loss => ({
  name: `the content: ${name}`,
  mended: "content",
  noticed: /could not be built; release 2 stays live/,
  breakIt,
});

const INSTEAD = /Release 1, of .* is served instead/;
/** One file of the guide that every release has and that is not its first page. */
const page = (where: Broken) => live(where, "site/activiteiten.html");

/** The page a table begins on: a page that is free holds nothing, and what is on it is nobody's loss. */
function garblePage(where: Broken): void {
  const own = new DatabaseSync(db(where));
  const row = own.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'submission'").get();
  const size = own.prepare("PRAGMA page_size").get();
  own.close();
  const bytes = Number(size?.["page_size"]);
  garble(db(where), (Number(row?.["rootpage"]) - 1) * bytes, bytes);
}

export const LOSSES: readonly Loss[] = [
  database("gone", /it is gone.*npm run restore/, (at) => remove(db(at), WITH_JOURNALS)),
  database("gone, its journal is not", /it is gone.*npm run restore/, (at) => remove(db(at))),
  database("of no bytes", /it is empty.*npm run restore/, (at) => writeFileSync(db(at), "")),
  database("cut in half", /it is damaged.*npm run restore/, (at) => half(db(at))),
  database("garbage on one page", /it is damaged.*npm run restore/, garblePage),
  database("garbage in its header", /it is damaged.*npm run restore/, (at) => garble(db(at), 0, 64)),
  database("of another program", /another program.*npm run restore/, ofAnotherProgram),
  database("of another desk", /do not belong together.*npm run restore/, ofAnotherDesk),
  database("an older copy", /holds less than its backup.*npm run restore/, (at) => {
    remove(db(at), WITH_JOURNALS);
    copyFileSync(at.olderCopy, db(at));
  }),
  database("without its editors", /holds less than its backup.*npm run restore/, emptied),
  database("deleted while it runs", /taken away.*npm run restore/, (at) => remove(db(at), WITH_JOURNALS), {
    running: true,
  }),
  database("replaced while it runs", /replaced.*npm run restore/, ofAnotherProgram, { running: true }),
  database(
    "cut off while it runs",
    /it is (damaged|empty).*npm run restore/,
    (at) => truncateSync(db(at), 4096),
    {
      running: true,
    },
  ),
  {
    name: "the key is gone",
    mended: { restore: ["--keep"] },
    noticed: /key .*is gone.*npm run restore/,
    breakIt: ({ dataDir }) => rmSync(keyFileOf(dataDir)),
  },
  {
    name: "the key is cut off",
    mended: { restore: ["--keep"] },
    noticed: /key .*is gone.*npm run restore/,
    breakIt: ({ dataDir }) => half(keyFileOf(dataDir)),
  },
  {
    name: "database and key are gone",
    mended: { restore: [] },
    noticed: /it is gone.*npm run restore/,
    breakIt(where) {
      remove(db(where), WITH_JOURNALS);
      rmSync(keyFileOf(where.dataDir));
    },
  },
  ...release("the link is gone", /link/, ({ dataDir }) => remove(join(dataDir, "releases/live"))),
  ...release("the folder is gone", INSTEAD, (at) => remove(live(at, ""))),
  ...release("the record is cut off", INSTEAD, (at) => half(live(at, "release.json"))),
  ...release("the first page is gone", INSTEAD, (at) => remove(live(at, "site/index.html"))),
  ...release("a page is cut off, with its copies", INSTEAD, (at) => {
    for (const end of ["", ".br", ".gz"]) if (existsSync(page(at) + end)) half(page(at) + end);
  }),
  {
    name: "of the live release a script has other bytes",
    mended: "release",
    noticed: INSTEAD,
    breakIt(at) {
      const folder = live(at, "site/_astro");
      const [script = ""] = readdirSync(folder).filter((name) => name.endsWith(".js"));
      garble(join(folder, script), 0, 16);
    },
  },
  {
    name: "the content: an activity that is no JSON",
    mended: "content",
    noticed: /\(1 left out: npm run validate\)/,
    isOneEntry: true,
    breakIt({ contentDir }) {
      const file = join(contentDir, "activities/almere/adem-ontspan.json");
      writeFileSync(file, readFileSync(file, "utf8").slice(0, 200));
    },
  },
  content("settings that are no JSON", ({ contentDir }) =>
    writeFileSync(join(contentDir, "settings.json"), "{"),
  ),
  content("settings without a name", ({ contentDir }) =>
    writeFileSync(join(contentDir, "settings.json"), "{}"),
  ),
  content("no activities at all", ({ contentDir }) => remove(join(contentDir, "activities"))),
  content("no folder at all", ({ contentDir }) => remove(contentDir)),
];
