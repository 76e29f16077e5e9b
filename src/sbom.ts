/**
 * `npm run sbom`: what is installed in production, as CycloneDX. From the lock file, because `npm sbom --omit dev` also
 * leaves out what development and production have in common. No time and no number by chance: equal input, equal bill.
 */
import { z } from 'zod';
import { byCodePoint } from './sort-key.ts';

const lockFile = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

/** CycloneDX 1.5, the packages sorted by their address, each once. */
export function billOfMaterials(lock: unknown): object {
  const { name, version, packages } = lockFile.parse(lock);
  const components = Object.entries(packages).flatMap(([path, { version = '', license, integrity, dev }]) => {
    if (path === '' || dev === true) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const purl = addressOf(name, version);
    const hashes = integrity === undefined ? {} : { hashes: [hashOf(integrity)] };
    const licences = license === undefined ? {} : { licenses: [{ expression: license }] };
    return [{ type: 'library', 'bom-ref': purl, name, version, purl, ...hashes, ...licences }];
  });
  const once = [...new Map(components.map((component) => [component.purl, component])).values()];
  const own = addressOf(name, version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': own, name, version, purl: own } },
    components: once.sort((a, b) => byCodePoint(a.purl, b.purl)),
  };
}

/** The package URL of a package of npm; the `@` of a scope is written `%40`. */
const addressOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-<base64>`, as npm writes it, in hexadecimal digits. */
function hashOf(integrity: string) {
  const [algorithm = '', digest = ''] = integrity.split('-', 2);
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
}
