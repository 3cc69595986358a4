import { existsSync, readdirSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { backupsOf, listBackups, surveyBackups } from "./back-up.ts";
import { surveyApart } from "./database-apart.ts";
import { openStore, storeFileOf, transaction } from "./open-store.ts";
import { keyFileOf, markKey, markOf, readKey, writeKey } from "./secret.ts";
import { holdsLess, isUsed, surveyDatabase, type Survey } from "./survey.ts";

const RESTORE = "Put back the newest backup with `npm run restore`";
const EMPTY = "start empty on purpose with `npm run restore -- --empty`";
const KEEP = "go on with what is there with `npm run restore -- --keep`";

/** Whether a desk lived here before: then what is missing was lost. */
function livedBefore(dataDir: string): boolean {
  const names = existsSync(dataDir) ? readdirSync(dataDir) : [];
  const backups = existsSync(backupsOf(dataDir)) ? readdirSync(backupsOf(dataDir)) : [];
  return names.some((name) => /^desk\.(key|db-wal|db\.before-)/.test(name)) || backups.length > 0;
}

/**
 * What was lost or damaged, in a sentence with the command that helps; `undefined` when the desk can begin. The
 * database is looked through in a process of its own.
 */
async function findLoss(dataDir: string, now: number): Promise<string | undefined> {
  const file = storeFileOf(dataDir);
  const [survey] = await surveyApart("quick_check", [file]);
  if (!survey) throw new Error(`${file} could not be looked through.`);
  const names = await listBackups(dataDir, now);
  if (survey.fault) return lossOfDatabase(dataDir, survey.fault, names.length > 0);
  return lossOfKey(dataDir, survey) ?? (await lossOfWork(dataDir, survey, names));
}

function lossOfDatabase(
  dataDir: string,
  fault: NonNullable<Survey["fault"]>,
  hasBackups: boolean,
): string | undefined {
  const file = storeFileOf(dataDir);
  if ((fault.kind === "absent" || fault.kind === "empty") && !livedBefore(dataDir)) return undefined;
  const where = hasBackups ? RESTORE : `Put a backup in ${backupsOf(dataDir)} and run \`npm run restore\``;
  return fault.kind === "newer"
    ? `The desk's database (${file}) cannot be used: ${fault.sentence}.`
    : `The desk's database (${file}) cannot be used: ${fault.sentence}. ${where}, or ${EMPTY}.`;
}

function lossOfKey(dataDir: string, { keyMark }: Survey): string | undefined {
  const file = keyFileOf(dataDir);
  const key = readKey(file);
  if (keyMark === undefined || (key && markOf(key) === keyMark)) return undefined;
  return key
    ? `The desk's database (${storeFileOf(dataDir)}) and its key (${file}) do not belong together. ${RESTORE}, or ${KEEP}.`
    : `The desk's key (${file}) is gone. Put it back with \`npm run restore -- --keep\`, which takes the copy of the backups, or makes a new one: forms that are open must be sent again then, and nothing else is lost.`;
}

/** A copy of last week that somebody put there by hand, or a database that was emptied. */
async function lossOfWork(
  dataDir: string,
  survey: Survey,
  names: readonly string[],
): Promise<string | undefined> {
  const backups = await surveyBackups(dataDir, names);
  const fuller = backups.find(
    (one) => !one.survey.fault && isUsed(one.survey) && holdsLess(survey, one.survey),
  );
  if (!fuller) return undefined;
  return `The desk's database (${storeFileOf(dataDir)}) holds less than its backup ${fuller.name}. ${RESTORE}, or ${KEEP}.`;
}

/**
 * Opens the database of a desk with its key; makes both when no desk was ever here, and says so. Throws one
 * sentence with the command that helps when something that was here is gone, damaged or of another desk.
 */
export async function openDeskStore(
  dataDir: string,
  now: number,
  report: (line: string) => void,
): Promise<{ db: DatabaseSync; secret: string }> {
  const loss = await findLoss(dataDir, now);
  if (loss) throw new Error(loss);
  const isNew = surveyDatabase(storeFileOf(dataDir), "none").fault !== undefined;
  const db = openStore(storeFileOf(dataDir));
  // Under the lock of the database: two that begin at once make one key.
  const secret = transaction(db, () => {
    const key = readKey(keyFileOf(dataDir)) ?? writeKey(keyFileOf(dataDir));
    markKey(db, key);
    return key;
  });
  if (isNew) report(`A new, empty desk was made: ${storeFileOf(dataDir)}.`);
  return { db, secret };
}
