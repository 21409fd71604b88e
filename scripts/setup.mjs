import { ensureDependencies } from './dependencies.mjs';
import { onlyOne } from './onlyOne.mjs';
import { ensureRuntime } from './runtime.mjs';
import { ensureWeb } from './web.mjs';

const say = (what) => process.stderr.write(`redthread: ${what} …\n`);

/**
 * Brings everything that the command line needs, as far as it is missing: Node, packages, the web page.
 * Returns the path of the Node to run under. Ends the process with status 1 and a plain message where it cannot.
 */
export function setUp({ withTools = false, web = true } = {}) {
  try {
    return onlyOne(() => {
      const node = ensureRuntime(say);
      ensureDependencies(say, node, withTools);
      if (web) ensureWeb(say, node);
      return node;
    });
  } catch (error) {
    process.stderr.write(`redthread could not be set up: ${error.message}\n`);
    process.exit(1);
  }
}
