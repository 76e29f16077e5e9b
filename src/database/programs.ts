import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The name of the Java program in a JDK's bin folder. */
export const JAVA_PROGRAM = process.platform === 'win32' ? 'java.exe' : 'java';

/** Where a program stands on PATH; undefined when it is not there. */
export async function onPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (await isProgram(file)) return file;
    }
  }
  return undefined;
}

/** Whether the file is there and may be run. */
export async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
