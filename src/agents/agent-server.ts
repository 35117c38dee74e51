import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { citeTool } from './tools/cite.js';
import { describeSchemaTool } from './tools/describe-schema.js';
import { dossierTool } from './tools/dossier.js';
import { runOperationTool } from './tools/run-operation.js';
import { searchTool } from './tools/search.js';
import type { ToolContext } from './tools/tool-context.js';

const INSTRUCTIONS = `Jiangcheng 江城图谱: a citable knowledge graph of a city's economy (Jilin City, 吉林市).
Find ids with search, look at one thing with dossier, ask anything with run_operation (describe_schema tells how), and cite
what you claim with cite. Null and empty mean that no document says so: do not fill the gap. Results are cut to a few
thousand characters and then say how to get the rest.`;

/** A server with the five tools; one for each connection. */
export function agentServer(context: ToolContext): McpServer {
  const server = new McpServer({ name: 'jiangcheng', title: 'Jiangcheng 江城图谱', version: '0.1.0' }, { instructions: INSTRUCTIONS });
  searchTool(server, context);
  dossierTool(server, context);
  describeSchemaTool(server);
  runOperationTool(server, context);
  citeTool(server, context);
  return server;
}
