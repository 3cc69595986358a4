import { useEffect, useState } from "react";
import { absoluteUrl, paths } from "#domain/paths.ts";
import { deviceStore, keepList, keptList, wipeList } from "#screens/journey/kept-list.ts";
import { text } from "./list-text.ts";

/** Two things somebody may want of a list, each only when asked: to give it away, and to have it tomorrow. */
export function KeepAndShare({ list }: { list: readonly string[] }) {
  const [isKept, setKept] = useState(() => keptList(deviceStore()) !== undefined);
  const [said, setSaid] = useState("");
  const address = absoluteUrl(location.origin, paths.myList(list));

  useEffect(() => {
    if (isKept) keepList(deviceStore(), list);
  }, [isKept, list]);

  const keep = () => {
    const done = keepList(deviceStore(), list);
    setKept(done);
    setSaid(text(done ? "list.kept" : "list.cannot"));
  };
  const wipe = () => {
    wipeList(deviceStore());
    setKept(false);
    setSaid(text("list.wiped"));
  };
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => setSaid(text("list.copied")),
      () => setSaid(address),
    );
  return (
    <div className="duo">
      <section className="panel stack" aria-labelledby="deel">
        <h2 id="deel">{text("list.share")}</h2>
        <p>{text("list.shareHow")}</p>
        <p className="mine__address">{address}</p>
        <p>
          <button className="btn btn--line" type="button" onClick={copy}>
            {text("list.copy")}
          </button>
        </p>
      </section>
      <section className="panel stack" aria-labelledby="bewaar">
        <h2 id="bewaar">{text("list.keep")}</h2>
        <p>{text("list.keepHow")}</p>
        <p>
          <button className="btn btn--line" type="button" onClick={isKept ? wipe : keep}>
            {text(isKept ? "list.wipe" : "list.keepOn")}
          </button>
        </p>
      </section>
      <p role="status">{said}</p>
    </div>
  );
}
