import { join } from 'node:path';

/** The contents of `neo4j.conf` for a small server that only this machine can reach. */
export const serverSettings = (boltPort: number): string => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=256m
db.tx_log.rotation.retention_policy=false
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
`;

/** How Java is called to run Neo4j from its libraries. */
export const javaCommand = (libraries: string, home: string, heap: string): string[] => [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Xms256m',
  `-Xmx${heap}`,
  '-cp',
  join(libraries, '*'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
];
