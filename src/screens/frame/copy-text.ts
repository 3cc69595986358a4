/**
 * Puts a text where somebody can paste it; false when this browser has no way to. On plain http there is no clipboard,
 * and some refuse it: then `shown`, in which the text stands, is marked, as a person marks it to copy by hand.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    // By its type it is always there; on plain http it is not.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: the way by hand is left.
  }
  if (!shown) return false;
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
  } else {
    getSelection()?.selectAllChildren(shown);
  }
  return false;
}
