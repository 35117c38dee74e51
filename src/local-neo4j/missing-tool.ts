/** A program that this machine lacks; the message says how to get it. */
export class MissingTool extends Error {
  override readonly name = 'MissingTool';

  constructor(tool: string, how: string) {
    super(`${tool} is missing: ${how}`);
  }
}
