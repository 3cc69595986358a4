/**
 * Prints progress. On a terminal a line that replaces the one before stands in its place; elsewhere (a log,
 * CI) such lines come at most once in three seconds, so that a log stays readable.
 */
export function createReporter(out: NodeJS.WriteStream): (line: string, replaces?: boolean) => void {
  let open = false;
  let lastAt = 0;
  return (line, replaces = false) => {
    if (!replaces) {
      out.write(`${open ? "\n" : ""}${line}\n`);
      open = false;
      lastAt = Date.now();
    } else if (out.isTTY) {
      out.write(`\r\u001b[K${line}`);
      open = true;
    } else if (Date.now() - lastAt > 3_000) {
      out.write(`${line}\n`);
      lastAt = Date.now();
    }
  };
}
