import { lazy, type ComponentType, type PropsWithChildren } from "react";

/**
 * A part that is fetched when it is needed. Where that fails, what stands inside it is shown as it is: the list around it must
 * never go with it.
 */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(() =>
    load()
      .catch(
        (): ComponentType<Props> =>
          ({ children }: PropsWithChildren<Props>) =>
            children,
      )
      .then((part) => ({ default: part })),
  );
