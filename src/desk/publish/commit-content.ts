import { execFile } from "node:child_process";
import { promisify } from "node:util";

const git = promisify(execFile);
const PATIENCE_MS = 30_000;

/**
 * Commits files of the content, and nothing else that may be changed or staged beside them. Returns why it did
 * not work; publishing goes on without.
 */
export async function commitContent(
  contentDir: string,
  paths: readonly string[],
): Promise<string | undefined> {
  const run = (...args: string[]) => git("git", args, { cwd: contentDir, timeout: PATIENCE_MS });
  const author = ["-c", "user.name=Meedoenwijzer", "-c", "user.email=redactie@meedoenwijzer.invalid"];
  const names = paths.map((path) => path.replace(/^.*\//, "").replace(/\.json$/, ""));
  const subject =
    names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
  try {
    await run("add", "--", ...paths);
    const { stdout } = await run("status", "--porcelain", "--", ...paths);
    if (stdout.trim() === "") return undefined;
    await run(
      ...author,
      "commit",
      "--no-verify",
      "--quiet",
      "-m",
      `Publish ${subject}`,
      "--only",
      "--",
      ...paths,
    );
    return undefined;
  } catch (error) {
    return String((error as { stderr?: string }).stderr || (error as Error).message)
      .trim()
      .split("\n")[0];
  }
}
