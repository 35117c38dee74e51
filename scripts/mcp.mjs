#!/usr/bin/env node
// npx /path/to/jiangcheng …: the tools for agents, as `npm run mcp` has them.
process.argv.splice(2, 0, 'src/commands/mcp');
await import('./run.mjs');
