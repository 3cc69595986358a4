import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { localDateOf } from "#domain/when/local-time.ts";
import type { Intake } from "#desk/store/intake.ts";
import { createPostman, deliverMail } from "#desk/mail/deliver-mail.ts";
import { relyingParty } from "#desk/sign-in/passkey.ts";
import { openDeskStore } from "#desk/store/desk-store.ts";
import { watchStore } from "#desk/store/watch-store.ts";
import { askStillTrue } from "#desk/upkeep/ask-still-true.ts";
import { forgetKeepers } from "#desk/upkeep/keepers.ts";
import { mayForget } from "#desk/upkeep/clock-guard.ts";
import { tellEditors } from "#desk/upkeep/tell-editors.ts";
import { forgetOld, forgetOldFiles } from "#desk/store/retention.ts";
import { buildRelease } from "#release/build-release.ts";
import { StandbyAstro } from "#release/astro-build.ts";
import { readLiveRelease } from "#release/release-store.ts";
import { Doorbell } from "#release/doorbell.ts";
import type { BuildLog } from "./build-log.ts";
import type { GuideProcess } from "./process-settings.ts";
import { keepBackups } from "#desk/store/keep-backups.ts";
import { holdDesk } from "#desk/store/hold-desk.ts";
import { openDeskBuild, type DeskBuild } from "#desk/process/desk-build.ts";
import type { Desk } from "#desk/process/desk.ts";
import { followGuide } from "#desk/process/desk-guide.ts";
import { createGeocoder } from "#desk/submit/geocoder.ts";
import { deskHealth } from "#desk/process/health.ts";
import { SheetQueue } from "#desk/sheets/sheet-queue.ts";
import { startPublisher, type Publishing, type Told } from "#desk/publish/publisher.ts";
import { RefusalTally } from "#desk/store/refusal-tally.ts";
import { createRates } from "#desk/gate/rates.ts";
import { createMost, nearlyFull } from "#desk/gate/room-left.ts";

const LOOK_FOR_MAIL_MS = 10_000;
const HOUR_MS = 3_600_000;
const SHORTEST_PAUSE_MS = 100;

/** How what was decided reaches readers. */
interface Readers {
  /** Somebody looks at what they may publish in a moment. */
  expect: () => void;
  isOfAnotherDay: Publishing["isOfAnotherDay"];
  build: (to: Told, signal: AbortSignal) => ReturnType<Publishing["build"]>;
}

/**
 * Opens the write side: database, letters, publisher, upkeep. `published` is called when a release went live,
 * `builds` hears what became of every build.
 */
export async function openDesk(
  process: GuideProcess,
  published: () => void,
  builds: BuildLog,
): Promise<Desk> {
  const { root, settings, signal, report } = process;
  const { dataDir, siteUrl } = settings;
  const pages = await openDeskBuild(root, settings, settings.rebuild === "auto", report, signal);
  if (!pages) throw new Error("there is no built desk; `npm run build` makes it");
  const astro = new StandbyAstro(root);
  const desk = await runDesk(process, pages, {
    expect: () => astro.expect(),
    isOfAnotherDay: async () => {
      if (settings.rebuild === "never") return false;
      const live = await readLiveRelease(dataDir);
      return live !== undefined && localDateOf(new Date(live.record.builtAt)) !== localDateOf(new Date());
    },
    build: async ({ live, putBack }, stopped) => {
      const built = await buildRelease({
        root,
        dataDir,
        siteUrl,
        now: new Date(),
        signal: stopped,
        astro: astro.take(),
        report: () => undefined,
        putBack,
        onLive: async ({ record }) => {
          await live(record.leftOut ?? []);
          published();
        },
      });
      if ("release" in built) builds.made();
      else if (!stopped.aborted) builds.failed(Date.now());
      return "problems" in built ? built : { release: built.release.number };
    },
  });
  return {
    ...desk,
    close() {
      astro.close();
      return desk.close();
    },
  };
}

/**
 * The write side, whoever draws its pages and brings what was decided to readers. Throws one sentence when another
 * process runs a desk on the same database.
 */
export async function runDesk(guide: GuideProcess, build: DeskBuild, readers: Readers): Promise<Desk> {
  const letGo = holdDesk(guide.settings.dataDir);
  try {
    const desk = await beginDesk(guide, build, readers);
    return { ...desk, close: () => desk.close().finally(letGo) };
  } catch (error) {
    letGo();
    throw error;
  }
}

async function beginDesk(
  { root, settings, signal: stop, report }: GuideProcess,
  build: DeskBuild,
  readers: Readers,
): Promise<Desk> {
  const { dataDir, siteUrl } = settings;
  const ended = new AbortController();
  const signal = AbortSignal.any([stop, ended.signal]);
  const contentDir = join(root, "content");
  const now = () => Date.now();
  const { guide, refresh } = followGuide(contentDir, now);
  const { settings: site } = await guide();
  const leftOut = async () => (await readLiveRelease(dataDir))?.record.leftOut ?? [];
  const { db, secret } = await openDeskStore(dataDir, now(), report);
  const watch = watchStore(db, dataDir, signal);
  const { rateFactor } = settings;
  const intake: Intake = { db, secret, siteUrl, contentDir, guide, leftOut, now, rateFactor };
  let isDamaged = false;
  let isTrusted = false;
  const backups = keepBackups(settings, report, () => isTrusted);

  const refusals = new RefusalTally(db);
  const postman = createPostman(settings.smtpUrl, dataDir);
  const from = settings.mailFrom ?? `${site.name} <${site.contact.email ?? "redactie@localhost"}>`;
  const mail = new Doorbell();
  const most = createMost(settings.rateFactor);
  const sheets = new SheetQueue(db);
  const publisher = startPublisher({
    intake,
    contentGit: settings.contentGit,
    signal,
    report,
    isOfAnotherDay: async () => isDamaged || (await readers.isOfAnotherDay()),
    refresh,
    deliverSoon: () => mail.ring(),
    build: async (to) => {
      const built = await readers.build(to, signal);
      if ("release" in built) isDamaged = false;
      return built;
    },
  });

  const loops = [
    publisher.done,
    every(mail, LOOK_FOR_MAIL_MS, signal, report, async () => {
      // A batch at a time, so that a code for somebody who waits never stands behind a thousand letters.
      while (!signal.aborted && (await deliverMail(db, postman, from, now, report)) > 0);
    }),
    every(new Doorbell(), HOUR_MS, signal, report, async () => {
      const { catalog } = await guide();
      isTrusted = mayForget(db, now(), performance.now());
      if (isTrusted) {
        forgetOld(db, now());
        await forgetOldFiles(dataDir, now());
        forgetKeepers(intake, catalog.activities, localDateOf(new Date(now())));
        if (askStillTrue(intake, catalog.activities) > 0) mail.ring();
      } else
        report(
          "The clock is far from where it was: nothing is deleted or asked until it has held for a day.",
        );
      if (tellEditors(intake, catalog.activities) > 0) mail.ring();
      const full = nearlyFull(db, most);
      if (full) report(full);
    }),
    every(new Doorbell(), settings.backupEverySeconds * 1_000, signal, report, () => backups.make()),
  ];
  const party = relyingParty(siteUrl, site.name);
  if (settings.keysFor === "everyone" && !party)
    report(
      `KEYS_FOR=everyone, and passkeys do not work at ${siteUrl}: no editor can come in. Give SITE_URL a name with https.`,
    );
  return {
    build,
    intake,
    letters: postman.way,
    rates: createRates(settings.rateFactor),
    refusals,
    most,
    sheets,
    geocoder: createGeocoder(settings.geocoderUrl),
    party,
    keysFor: settings.keysFor,
    trustedHops: settings.trustedHops,
    publishSoon: publisher.soon,
    expectPublication: readers.expect,
    deliverSoon: () => mail.ring(),
    remake() {
      isDamaged = true;
      publisher.soon();
    },
    health: () => deskHealth(db, dataDir, now(), { loss: watch.loss(), backupProblem: backups.problem() }),
    lost: watch.lost,
    async close() {
      ended.abort();
      sheets.close();
      refusals.write(now());
      await Promise.race([Promise.allSettled(loops), pause(5_000, undefined, { ref: false })]);
      db.close();
    },
  };
}

/**
 * Does something every so often, however long it takes, and when it is rung for; a fault is said and the next time is
 * another try.
 */
async function every(
  doorbell: Doorbell,
  milliseconds: number,
  signal: AbortSignal,
  report: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    const began = performance.now();
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) report(`Upkeep failed and is tried again later: ${(error as Error).message}`);
    }
    const left = milliseconds - (performance.now() - began);
    await doorbell.wait(Math.max(SHORTEST_PAUSE_MS, left), signal);
  }
}
