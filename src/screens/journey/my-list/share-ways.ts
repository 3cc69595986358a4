import { myListText } from "./my-list-words.ts";

/** What is said of one activity: words of its card. */
export interface SharedLine {
  title: string;
  when: string;
  where: string;
}

/** A link of mail or messages cannot be long; the address of the list holds all of it. */
const MOST_NAMED = 8;

interface ShareWay {
  kind: "mail" | "whatsapp" | "sms";
  href: string;
}

/** The message, made here and sent by nobody but the person: names, when and where, and the address of the list. */
function shareMessage(lines: readonly SharedLine[], address: string): string {
  const named = lines
    .slice(0, MOST_NAMED)
    .map(({ title, when, where }) => `- ${[title, when, where].filter(Boolean).join(", ")}`);
  const more = lines.length - named.length;
  return [
    myListText("list.message"),
    ...named,
    ...(more > 0 ? [myListText("list.messageMore", { n: more })] : []),
    "",
    `${myListText("list.messageAddress")} ${address}`,
  ].join("\n");
}

/**
 * Links that open a message in somebody's own program. `sms:` without a number, in the one form that iOS and Android
 * both read (RFC 5724 leaves the body to the platform).
 */
export function shareWays(lines: readonly SharedLine[], address: string): ShareWay[] {
  const message = shareMessage(lines, address);
  const body = encodeURIComponent(message);
  const subject = encodeURIComponent(myListText("list.subject"));
  return [
    { kind: "mail", href: `mailto:?subject=${subject}&body=${body.replaceAll("%0A", "%0D%0A")}` },
    { kind: "whatsapp", href: `https://wa.me/?text=${body}` },
    { kind: "sms", href: `sms:?&body=${body}` },
  ];
}
