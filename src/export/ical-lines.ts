/** RFC 5545 3.1: no line is longer, its end not counted. */
const LONGEST_LINE = 75;

const octets = new TextEncoder();

/** Cut into lines of which all but the first begin with a space; never within a character. */
function folded(line: string): string {
  let text = "";
  let room = LONGEST_LINE;
  for (const sign of line) {
    const size = octets.encode(sign).length;
    if (size > room) {
      text += "\r\n ";
      room = LONGEST_LINE - 1;
    }
    text += sign;
    room -= size;
  }
  return text;
}

/** RFC 5545 3.3.11: what has a meaning in a file is written so that it is text again. */
export const icalText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** A calendar file: each line folded and ended by CRLF, the last one too. */
export const icalFile = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join("");
