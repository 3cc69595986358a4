import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { activityEntry } from "../../../fixtures/activity-entry.ts";
import { NoHistory, pastContent, pointsOf } from "../../../judge/quality/past-content.ts";
import { temporaryFolder, writeFiles } from "../../../support/tiny-site.ts";

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});
function folder(): string {
  const made = temporaryFolder();
  folders.push(made);
  return made.path;
}

const {
  slug: _slug,
  municipality: _town,
  organizationEntry: _by,
  locationEntry: _at,
  neighbourhoodEntry: _in,
  nearPoint: _near,
  ...koffie
} = activityEntry();

function repository(commits: { on: string; files: Record<string, string> }[]): string {
  const path = folder();
  const git = (args: string[], on = "2026-01-01") =>
    spawnSync("git", ["-C", path, ...args], {
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: `${on}T12:00:00Z`,
        GIT_AUTHOR_DATE: `${on}T12:00:00Z`,
        GIT_CONFIG_GLOBAL: "/dev/null",
      },
    });
  git(["init", "-q"]);
  for (const { on, files } of commits) {
    writeFiles(path, files);
    git(["add", "-A"]);
    git(
      [
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@example.org",
        "commit",
        "-qm",
        `Of ${on}`,
        "--date",
        on,
      ],
      on,
    );
  }
  return path;
}
const file = (easyText: string) => JSON.stringify({ ...koffie, easyText });
const FIRST = "U drinkt koffie. U praat met wie er is. Het is ééns per week.";
const LATER = "U drinkt koffie en u praat met wie er is. Kom maar eens kijken.";

describe("the past of the content", () => {
  it("is read from the commits, letter by letter, whatever stands in the folder now", () => {
    const path = repository([
      { on: "2026-01-10", files: { "content/activities/dorp/koffie.json": file(FIRST) } },
      { on: "2026-02-10", files: { "content/activities/dorp/koffie.json": file(LATER) } },
      { on: "2026-02-11", files: { "content/pages/over.md": "Niets over het aanbod." } },
    ]);
    writeFiles(path, { "content/activities/dorp/koffie.json": "{}" });
    const past = pastContent(`${path}/content`, 6);
    expect(past.map(({ on }) => on)).toEqual(["2026-01-10", "2026-02-10"]);
    expect(past.map(({ activities }) => activities[0]?.easyText)).toEqual([FIRST, LATER]);
  });

  it("counts what the schema of today does not read, and goes on", () => {
    const path = repository([
      {
        on: "2026-01-10",
        files: {
          "content/activities/dorp/koffie.json": file(FIRST),
          "content/activities/dorp/oud.json": '{"naam":"van vroeger"}',
          "content/activities/dorp/stuk.json": "{",
        },
      },
    ]);
    expect(pastContent(`${path}/content`, 6)).toMatchObject([
      { activities: [{ easyText: FIRST }], unread: 2 },
    ]);
  });

  it("says in one sentence why there is none", () => {
    const why = (content: string) => {
      try {
        pastContent(content, 6);
        return "";
      } catch (error) {
        return error instanceof NoHistory ? error.message : "no sentence";
      }
    };
    expect(why(folder())).toBe("The trend needs git and the history of content/, and there is none here.");
    expect(why(repository([{ on: "2026-01-10", files: { "README.md": "Leeg" } }]))).toBe(
      "No commit holds activities yet, so there is no trend.",
    );
  });
});

describe("the points of a trend", () => {
  const commit = (on: string) => ({ id: on, on });
  const days = (...on: string[]) => on.map(commit);

  it("are the first commit and the last of each month, once there are enough months", () => {
    const commits = days("2026-01-05", "2026-01-20", "2026-02-01", "2026-02-28", "2026-03-09");
    expect(pointsOf(commits, 4).map(({ on }) => on)).toEqual([
      "2026-01-05",
      "2026-01-20",
      "2026-02-28",
      "2026-03-09",
    ]);
  });
  it("are spread evenly over a short history, with the first and the last", () => {
    const commits = Array.from({ length: 11 }, (_, at) => commit(`2026-01-${10 + at}`));
    expect(pointsOf(commits, 3).map(({ on }) => on)).toEqual(["2026-01-10", "2026-01-15", "2026-01-20"]);
    expect(pointsOf(commits, 1).map(({ on }) => on)).toEqual(["2026-01-20"]);
    expect(pointsOf([], 3)).toEqual([]);
  });
});
