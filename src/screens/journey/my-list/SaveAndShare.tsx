import { useEffect, useRef, useState } from "react";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { copyText } from "#screens/frame/copy-text.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { myListText } from "./my-list-words.ts";
import { deviceStore, saveList, savedList, wipeList } from "./saved-list.ts";
import { shareWays, type SharedLine } from "./share-ways.ts";

const WAY_ICONS = { mail: "mail", whatsapp: "speech", sms: "speech" } as const;

interface Props {
  list: readonly string[];
  /** Of what the guide still has, in the order of the list. */
  lines: readonly SharedLine[];
}

/** Two things somebody may want of a list, each only when asked: to give it away, and to have it tomorrow. */
export function SaveAndShare({ list, lines }: Props) {
  const [isKept, setKept] = useState(() => savedList(deviceStore()) !== undefined);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (isKept) saveList(deviceStore(), list);
  }, [isKept, list]);
  const keep = () => {
    const done = saveList(deviceStore(), list);
    setKept(done);
    setSaid(myListText(done ? "list.kept" : "list.cannot"));
  };
  const wipe = () => {
    wipeList(deviceStore());
    setKept(false);
    setSaid(myListText("list.wiped"));
  };
  return (
    <div className="stack">
      <Share {...{ list, lines }} say={setSaid} />
      <section className="panel stack" aria-labelledby="bewaar">
        <h2 id="bewaar">{myListText("list.keep")}</h2>
        <p>{myListText("list.keepHow")}</p>
        <p>
          <button className="btn btn--line" type="button" onClick={isKept ? wipe : keep}>
            {myListText(isKept ? "list.wipe" : "list.keepOn")}
          </button>
        </p>
      </section>
      <p role="status">{said}</p>
    </div>
  );
}

/** Messages are made on this device. The address is shown only where it has to be copied by hand. */
function Share({ list, lines, say }: Props & { say: (words: string) => void }) {
  const address = absoluteUrl(location.origin, paths.myList(list));
  const [byHand, setByHand] = useState(0);
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (byHand > 0 && shown.current) getSelection()?.selectAllChildren(shown.current);
  }, [byHand]);
  const copy = () =>
    void copyText(address, null).then((isCopied) => {
      say(myListText(isCopied ? "list.copied" : "list.copyByHand"));
      setByHand(isCopied ? 0 : byHand + 1);
    });
  return (
    <section className="panel stack" aria-labelledby="deel">
      <h2 id="deel">{myListText("list.share")}</h2>
      <p>{myListText("list.shareHow")}</p>
      <p className="row">
        {shareWays(lines, address).map(({ kind, href }) => (
          <a
            key={kind}
            className="btn btn--line"
            href={href}
            aria-label={myListText(`list.${kind}Spoken`)}
            {...(kind === "whatsapp" && { target: "_blank", rel: "noopener noreferrer nofollow" })}
          >
            <Icon name={WAY_ICONS[kind]} />
            {myListText(`list.${kind}`)}
          </a>
        ))}
        <button className="btn btn--line" type="button" onClick={copy}>
          {myListText("list.copy")}
        </button>
      </p>
      {byHand > 0 && (
        <p className="mine__address" ref={shown}>
          {address}
        </p>
      )}
      <p className="soft">{myListText("list.other")}</p>
    </section>
  );
}
