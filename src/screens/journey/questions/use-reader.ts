import { useEffect, useState } from "react";

/**
 * Reading aloud by a Dutch voice that is on the device itself: a voice from a server would hear the question.
 * Undefined where there is none, so that no button promises what cannot be done. Another `subject` ends it.
 */
export function useReader(
  subject: unknown,
): { isReading: boolean; toggle: (words: string) => void } | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const find = () =>
      setVoice(
        speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^nl\b/i.test(lang)),
      );
    find();
    speechSynthesis.addEventListener("voiceschanged", find);
    return () => speechSynthesis.removeEventListener("voiceschanged", find);
  }, []);
  useEffect(
    () => () => {
      if ("speechSynthesis" in window) speechSynthesis.cancel();
      setReading(false);
    },
    [subject],
  );
  if (!voice) return undefined;
  return {
    isReading,
    toggle(words) {
      speechSynthesis.cancel();
      if (isReading) return setReading(false);
      const speech = new SpeechSynthesisUtterance(words);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.addEventListener("end", () => setReading(false));
      setReading(true);
      speechSynthesis.speak(speech);
    },
  };
}
