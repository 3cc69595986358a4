import { HANGS_MS, makeDeskWorld, until } from "../support/desk-world.ts";
import { formBody, inLanes, keepAlive, send } from "./send-forms.ts";
import { contentFor, type Trial } from "./trial.ts";

/** Sends forms without end to a process that is killed again and again, and counts what it acknowledged and lost. */
export const submissionsSurvive: Trial = {
  name: "submissions",
  promise: "no acknowledged submission is lost when the process is killed",
  async run(size, say) {
    const wanted = size === "full" ? { kills: 300, acknowledged: 20_000 } : { kills: 4, acknowledged: 200 };
    const world = await makeDeskWorld({ content: contentFor(size) });
    const acknowledged = new Set<string>();
    const problems: string[] = [];
    let sent = 0;
    try {
      for (let kills = 1; kills <= wanted.kills; kills++) {
        await world.start({ RATE_FACTOR: "1000000" });
        const agent = keepAlive(8);
        let alive = true;
        const work = inLanes(8, async () => {
          const answer = await send(
            world,
            agent,
            "/aanmelden",
            formBody(world, { title: `Proef ${++sent}`, submitterEmail: `proef${sent}@example.org` }),
          ).catch(() => undefined);
          const number = /nummer=(MW-\w+)/.exec(answer?.location ?? "")?.[1];
          if (number) acknowledged.add(number);
          else if (answer && answer.status >= 500) problems.push(`status ${answer.status}`);
          return alive;
        });
        // After so many and not after so long: a slow machine takes fewer in a moment, and is killed no more often for it.
        const enough = Math.ceil((wanted.acknowledged / wanted.kills) * kills);
        await until(
          () => acknowledged.size >= enough,
          HANGS_MS,
          () => `${enough} acknowledged, ${acknowledged.size} were: ${world.output()}`,
        );
        await world.stop("SIGKILL");
        alive = false;
        await work;
        agent.destroy();
        if (kills % 25 === 0) say(`${kills} kills, ${acknowledged.size} acknowledged`);
      }
      const stored = new Set(
        world
          .store()
          .prepare("SELECT id FROM submission")
          .all()
          .map(({ id }) => String(id)),
      );
      const lost = [...acknowledged].filter((number) => !stored.has(number));
      const half = Number(
        world
          .store()
          .prepare(
            "SELECT count(*) AS n FROM submission WHERE id NOT IN (SELECT submission_id FROM submitter)",
          )
          .get()?.["n"],
      );
      const integrity = world.store().prepare("PRAGMA integrity_check").get()?.["integrity_check"];
      if (lost.length > 0) problems.push(`${lost.length} acknowledged submissions are lost`);
      if (half > 0) problems.push(`${half} submissions are half there`);
      if (integrity !== "ok") problems.push(`the database is damaged: ${String(integrity)}`);
      return {
        figure: `${acknowledged.size} acknowledged over ${wanted.kills} kills, ${lost.length} lost, ${half} half, integrity ${String(integrity)}`,
        problems,
      };
    } finally {
      await world.remove();
    }
  },
};
