// A real Chromium, of which nothing has to be installed: the one that CHROMIUM names; on Linux the one that comes as a
// package of npm; elsewhere the Chrome that is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `chromium.launch` of playwright-core takes. */
export function chromiumHere({ CHROMIUM, ...env } = process.env) {
  if (CHROMIUM) return { executablePath: CHROMIUM };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    // Its own fonts and libraries and no others, so that a page is as wide on every machine.
    env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: folder },
  };
}

/** The folder it was unpacked into, once for each version; no folder is there by half. */
function unpacked() {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'),
  );
  const shelf = join(root, '.catalograph', 'chromium');
  const folder = join(shelf, version);
  if (existsSync(folder)) return folder;
  mkdirSync(shelf, { recursive: true });
  const making = mkdtempSync(join(shelf, 'making-'));
  try {
    // It unpacks into the temporary folder, and its libraries only where it takes the machine for one of Lambda's.
    const text = "(await import('@sparticuz/chromium')).default.executablePath()";
    execFileSync(process.execPath, ['--input-type=module', '-e', `await ${text}`], {
      cwd: root,
      env: { ...process.env, TMPDIR: making, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    writeFileSync(join(making, 'fonts.conf'), fontsIn(folder));
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // Somebody else was quicker.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

const fontsIn = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
