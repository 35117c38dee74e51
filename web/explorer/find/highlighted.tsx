/** A text with parts of it marked: `marks` holds start and end, start and end …, in UTF-16 units. */
export function Highlighted({ text, marks }: { readonly text: string; readonly marks: readonly number[] }) {
  const parts = [];
  let at = 0;
  for (let mark = 0; mark + 1 < marks.length; mark += 2) {
    const [start, end] = [marks[mark]!, marks[mark + 1]!];
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
