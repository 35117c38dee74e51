/** The colours of the page as it stands, for what is drawn by a library: names of `tokens.css`. */
export interface Colours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly paper: string;
  readonly indicator: string;
  readonly project: string;
  readonly warn: string;
  readonly font: string;
}

export function readColours(): Colours {
  const computed = getComputedStyle(document.documentElement);
  const token = (name: string): string => computed.getPropertyValue(`--${name}`).trim();
  return {
    ink: token('ink'),
    muted: token('muted'),
    line: token('line'),
    surface: token('surface'),
    paper: token('paper'),
    indicator: token('indicator'),
    project: token('project'),
    warn: token('warn'),
    font: token('body'),
  };
}
