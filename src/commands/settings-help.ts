import { settings } from '../config.js';

const defaultOf = (schema: { def: object }): string => {
  const { defaultValue } = schema.def as { defaultValue?: string };
  return defaultValue === undefined || defaultValue === '' ? '' : ` Default: ${defaultValue}.`;
};

/** What `npm start -- --help` prints. */
export function settingsHelp(): string {
  const lines = Object.entries(settings).map(
    ([name, schema]) => `  ${name.padEnd(20)}${schema.description?.replaceAll('`', '')}${defaultOf(schema)}`,
  );
  return [
    'npm start: loads the dataset and serves the graph over HTTP.',
    '',
    'Settings are environment variables; an empty one counts as unset.',
    '',
    ...lines,
    '',
    'docs/settings.md says more.',
  ].join('\n');
}
