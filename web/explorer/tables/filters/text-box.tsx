import { useEffect, useState } from 'react';
import { useDebounced } from '../../find/use-debounced.js';
import type { TextFilter } from './filter.js';
import type { PanelProps } from './panel.js';

const MILLISECONDS_BETWEEN_KEYS = 250;

/** A part of a name, asked for when somebody has stopped typing. */
export function TextBox({ filter, chosen, onChoose }: PanelProps<TextFilter>) {
  const [written = ''] = chosen;
  const [typed, setTyped] = useState({ written, text: written });
  if (typed.written !== written) setTyped({ written, text: written });
  const settled = useDebounced(typed.text, MILLISECONDS_BETWEEN_KEYS);
  useEffect(() => {
    // What was typed, and not what the address has said meanwhile.
    if (settled !== typed.text || settled.trim() === typed.written) return;
    onChoose(settled.trim() === '' ? [] : [settled.trim()]);
    // Only when the typing has come to rest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <input
      type="search"
      aria-label={filter.title}
      placeholder={filter.hint}
      value={typed.text}
      onChange={({ currentTarget: { value } }) => setTyped({ written, text: value })}
    />
  );
}
