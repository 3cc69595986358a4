import type { LinkPurpose } from "#desk/gate/link.ts";
import type { Notice } from "#desk/page/view.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { paths } from "#domain/paths.ts";
import type { Reply } from "#desk/gate/route.ts";

const WHY = {
  used: "Deze link is al gebruikt. Zo'n link werkt één keer.",
  stopped: "Deze link is gestopt, door wie hem had of door de redactie.",
  expired: "Deze link is verlopen.",
  over: "Deze activiteit staat niet meer in de gids.",
  moved: "Deze activiteit is nu van een andere organisatie, of iemand anders zorgt ervoor.",
  unknown: "Deze link kennen wij niet. Misschien is hij niet helemaal meegekomen uit uw mail.",
} as const;

/** What to do when this browser has no link open for a page. */
const CLOSED = "Deze pagina stond langer dan een uur open, of de link ging open in een andere browser.";

/** What was typed is drawn again: the link has to be opened once more before it can be sent. */
export const CLOSED_WITH_TYPED: Notice = {
  kind: "mind",
  title: "Open uw link nog een keer",
  text: `${CLOSED} Open de link uit uw mail in een nieuw tabblad. Kom dan hier terug en druk nog eens op de knop. Wat u invulde staat er nog.`,
};

/** The same when the link works no longer: a new one is needed first. A link that lasts ends by being stopped. */
export const endedWithTyped = (why: "used" | "expired", slug: string): Notice => ({
  kind: "mind",
  title: { used: "Deze link is gestopt", expired: "Deze link is verlopen" }[why],
  text: "Vraag een nieuwe link en open die in een nieuw tabblad. Kom dan hier terug en druk nog eens op de knop. Wat u invulde staat er nog.",
  link: { href: deskPaths.askLink(slug), label: "Een nieuwe link vragen", apart: true },
});

/** The page for a link that does not work (any more), with the way on. `closed`: it may work, and is not open here. */
export function goneView(why: Exclude<keyof typeof WHY, "stopped"> | "closed", purpose: LinkPurpose): Reply {
  if (why === "closed") {
    const text = `${CLOSED} Open de link uit uw mail, of plak hier de code.`;
    return {
      status: 401,
      view: { name: "open-link", purpose, notice: { kind: "mind", title: CLOSED_WITH_TYPED.title, text } },
    };
  }
  const next = {
    confirm: {
      text: "Had u al bevestigd? Dan is het in orde, en hoeft u niets te doen. Anders kunt u het opnieuw doorgeven.",
      href: deskPaths.submit(),
      label: "Opnieuw doorgeven",
    },
    answer: {
      text:
        why === "moved"
          ? "De redactie beslist zonder uw antwoord. U hoeft niets te doen."
          : "Had u uw antwoord al verstuurd? Dan is het in orde.",
      href: deskPaths.submit(),
      label: "Een activiteit doorgeven",
    },
    keep:
      why === "over"
        ? {
            text: "Begint het weer? Geef het dan opnieuw door.",
            href: deskPaths.submit(),
            label: "Opnieuw doorgeven",
          }
        : {
            text:
              why === "moved"
                ? "Zorgt u er nog voor? Vraag dan een nieuwe link, of bel de redactie."
                : "U kunt meteen een nieuwe link vragen.",
            href: deskPaths.askLink(),
            label: "Een nieuwe link vragen",
          },
  }[purpose];
  return {
    status: why === "unknown" ? 404 : 410,
    view: {
      name: "message",
      title: "Deze link werkt niet meer",
      text: [WHY[why === "used" && purpose === "keep" ? "stopped" : why], next.text],
      links: [
        { href: next.href, label: next.label },
        { href: paths.home(), label: "Naar de gids" },
      ],
    },
  };
}
