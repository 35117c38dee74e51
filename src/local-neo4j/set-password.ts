import neo4j, { type Driver } from 'neo4j-driver';

const INITIAL = 'neo4j';

const connect = (uri: string, password: string): Driver =>
  neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { telemetryDisabled: true, connectionAcquisitionTimeout: 5000 });

async function accepts(uri: string, password: string): Promise<'yes' | 'no' | 'expired' | 'away'> {
  const driver = connect(uri, password);
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return 'yes';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'Neo.ClientError.Security.CredentialsExpired') return 'expired';
    return code === 'Neo.ClientError.Security.Unauthorized' ? 'no' : 'away';
  } finally {
    await driver.close();
  }
}

async function replaceInitial(uri: string, password: string): Promise<void> {
  const driver = connect(uri, INITIAL);
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $initial TO $password',
      { initial: INITIAL, password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

/**
 * Sees to it that the server answers to this password: a new server still has the initial one. Resolves to false
 * while the server is not there yet.
 *
 * @throws {Error} where the server has another password, set at an earlier start
 */
export async function ensurePassword(uri: string, password: string): Promise<boolean> {
  const answer = await accepts(uri, password);
  if (answer !== 'no') return answer === 'yes';
  if ((await accepts(uri, INITIAL)) !== 'expired') {
    throw new Error('The data directory was set up with another password: give that one, or another directory.');
  }
  await replaceInitial(uri, password);
  return true;
}
