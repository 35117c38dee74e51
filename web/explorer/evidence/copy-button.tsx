import { useState } from 'react';
import { useWords, words } from '../language/language.js';

const said = words({ copy: '复制', copied: '已复制' }, { copy: 'Copy', copied: 'Copied' });
const MILLISECONDS_SHOWN = 2_000;

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const { copy, copied } = useWords(said);
  const [done, setDone] = useState(false);
  // Browsers keep the clipboard from pages that came unencrypted from another machine; what would be copied can be marked there.
  if (!('clipboard' in navigator)) return null;
  const run = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), MILLISECONDS_SHOWN);
  };
  return (
    <button type="button" className="no-print" aria-live="polite" onClick={() => void run()}>
      {done ? copied : (label ?? copy)}
    </button>
  );
}
