import { fsyncSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { surveyDatabase } from "./survey.ts";

/**
 * What takes seconds with a large database, in a process of its own so that nobody waits for it:
 * `survey <check> <file> …` looks through files, `copy <from> <to>` makes a whole copy while others write.
 * Prints what it found as JSON.
 */
const [task, first = "", ...rest] = process.argv.slice(2);
if (task === "copy") {
  const to = rest[0] ?? "";
  // Read only: opened to be written, a file that is gone would be made, and an empty copy taken of it.
  const db = new DatabaseSync(first, { readOnly: true, timeout: 10_000 });
  openSync(to, "wx", 0o600);
  db.prepare("VACUUM INTO ?").run(to);
  fsyncSync(openSync(to, "r"));
  console.log(JSON.stringify([surveyDatabase(to, "integrity_check")]));
} else {
  const check = first === "quick_check" || first === "integrity_check" ? first : "none";
  console.log(JSON.stringify(rest.map((file) => surveyDatabase(file, check))));
}
