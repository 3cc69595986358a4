import { backUp, carryAway } from "./back-up.ts";

interface BackupSettings {
  dataDir: string;
  /** Another folder that gets every backup. */
  backupTo: string | undefined;
}

const SAID_AGAIN_MS = 3_500_000;

/** Makes backups and remembers how the last one went. `mayDrop` as for `backUp`, asked each time. */
export function keepBackups(
  { dataDir, backupTo }: BackupSettings,
  report: (line: string) => void,
  mayDrop: () => boolean,
) {
  let problem: string | undefined;
  const said = new Map<string, number>();
  const say = (kind: string, line: string) => {
    // What is said every minute is read by nobody.
    if (performance.now() - (said.get(kind) ?? -Infinity) < SAID_AGAIN_MS) return;
    said.set(kind, performance.now());
    report(line);
  };
  return {
    /** For `/gezond`. */
    problem: () => problem,
    async make(): Promise<void> {
      const now = Date.now();
      const made = await backUp(dataDir, now, mayDrop());
      if ("problem" in made) {
        problem = "the last one could not be made; the log says why";
        return say("none", `No backup was made: ${made.problem}`);
      }
      problem = undefined;
      if (made.warning) say("less", `Look at the backups: ${made.warning}.`);
      if (!backupTo) return;
      try {
        await carryAway(dataDir, made.name, backupTo, now);
      } catch (error) {
        problem = "the last one could not be copied to BACKUP_TO; the log says why";
        say("copy", `The backup was made, and not copied to BACKUP_TO: ${(error as Error).message}`);
      }
    },
  };
}
