import { useEffect, useState } from "react";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { deviceStore, saveList, savedList, wipeList } from "./saved-list.ts";
import { myListText } from "./my-list-words.ts";

/** Two things somebody may want of a list, each only when asked: to give it away, and to have it tomorrow. */
export function SaveAndShare({ list }: { list: readonly string[] }) {
  const [isKept, setKept] = useState(() => savedList(deviceStore()) !== undefined);
  const [said, setSaid] = useState("");
  const address = absoluteUrl(location.origin, paths.myList(list));

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
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => setSaid(myListText("list.copied")),
      () => setSaid(address),
    );
  return (
    <div className="duo">
      <section className="panel stack" aria-labelledby="deel">
        <h2 id="deel">{myListText("list.share")}</h2>
        <p>{myListText("list.shareHow")}</p>
        <p className="mine__address">{address}</p>
        <p>
          <button className="btn btn--line" type="button" onClick={copy}>
            {myListText("list.copy")}
          </button>
        </p>
      </section>
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
