import type { ShownArrangement } from "#matching/explain/fitting-arrangement.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { matchesText } from "./matches-words.ts";

/** Below the proposals: a bundle whose moment was said. In a tab of its own, for the answers live in this one. */
export function FittingArrangement({ path, title, because }: ShownArrangement) {
  return (
    <section className="panel stack stack--tight" aria-labelledby="arrangement">
      <h2 id="arrangement">{matchesText("fit.bundle")}</h2>
      <p>{because}</p>
      <p>
        <a className="go" href={path} target="_blank" rel="noopener">
          {matchesText("fit.bundlePage", { title })}
          <Icon name="external" />
        </a>
      </p>
    </section>
  );
}
