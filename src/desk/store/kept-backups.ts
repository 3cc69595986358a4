const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NAME = /^desk-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.db$/;

/**
 * How long: all of the last two hours, the last of every hour for two days, of every day for two weeks, of every week
 * for five. One that holds more than those after it is kept for three months: addresses may not stay for ever.
 */
export const KEPT_BACKUPS = {
  all: 2 * HOUR,
  hourly: 2 * DAY,
  daily: 14 * DAY,
  weekly: 35 * DAY,
  whenFuller: 90 * DAY,
} as const;
/** Under a clock that ran ahead: some are kept, because one of them may be the last good one. */
const KEPT_OF_FUTURE = 5;

export const backupName = (at: number): string =>
  `desk-${new Date(at).toISOString().slice(0, 19).replaceAll(":", "-")}.db`;

/** When a backup was made, by its name; undefined when it is no name of a backup. */
export function backupTime(name: string): number | undefined {
  const [, date, hour, minute, second] = NAME.exec(name) ?? [];
  const at = date ? Date.parse(`${date}T${hour}:${minute}:${second}Z`) : NaN;
  return Number.isNaN(at) ? undefined : at;
}

const isOfFuture = (name: string, now: number) => (backupTime(name) ?? 0) > now + HOUR;

/** Newest first. One that says it is from the future was made under a wrong clock: last. */
export function byAge(files: readonly string[], now: number): string[] {
  const names = files
    .filter((name) => backupTime(name) !== undefined)
    .sort()
    .reverse();
  return [
    ...names.filter((name) => !isOfFuture(name, now)),
    ...names.filter((name) => isOfFuture(name, now)),
  ];
}

/**
 * Which backups have had their time, oldest first. Of an hour, a day and a week the last one stays. `names` are newest
 * first, as `byAge` gives them.
 */
export function outlivedBackups(names: readonly string[], now: number): string[] {
  const future = names.filter((name) => isOfFuture(name, now));
  const seen = new Set<string>();
  const past = names.filter((name) => {
    if (isOfFuture(name, now)) return false;
    const at = backupTime(name) ?? 0;
    const age = now - at;
    if (age <= KEPT_BACKUPS.all) return false;
    const length = age <= KEPT_BACKUPS.hourly ? HOUR : age <= KEPT_BACKUPS.daily ? DAY : 7 * DAY;
    const period = `${length}:${Math.floor(at / length)}`;
    const isLast = !seen.has(period);
    seen.add(period);
    return !(isLast && age <= KEPT_BACKUPS.weekly);
  });
  return [...past, ...future.slice(KEPT_OF_FUTURE)].reverse();
}
