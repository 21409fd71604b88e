import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

const rungs = new Map<string, number | null>();
for (const row of readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').matchAll(
  /^\| ([\d–]+) +\| `([\w-]+)\/` \|/gm,
)) {
  rungs.set(row[2]!, row[1] === '–' ? null : Number(row[1]));
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const folderOf = (file: string) => relative(source, file).split('/')[0]!;

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"](\.[^'"]+)['"]/g);
  return [...found].map((match) => resolve(dirname(file), match[1]!));
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'web') return to === 'api' || to === 'model';
  const [above, below] = [rungs.get(from), rungs.get(to)];
  return typeof above === 'number' && typeof below === 'number' && below < above;
}

describe('the house', () => {
  it('has a rung for each folder of src, and a folder for each rung', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual([...rungs.keys()].sort());
  });

  it('lets a folder import only from rungs below its own', () => {
    const broken = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !mayImport(folderOf(file), folderOf(target)))
        .map((target) => `${relative(root, file)} imports ${relative(root, target)}`),
    );
    expect(broken).toEqual([]);
  });

  it('keeps SQL inside case/ and list-store/', () => {
    const elsewhere = files
      .filter((file) => !['case', 'list-store'].includes(folderOf(file)))
      .filter((file) => /from ['"]better-sqlite3['"]/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));
    expect(elsewhere).toEqual([]);
  });

  it('keeps files short: 300 lines at most, 80 in the median', () => {
    const lengths = files
      .map((file) => ({
        file: relative(root, file),
        lines: readFileSync(file, 'utf8').split('\n').length - 1,
      }))
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]!.lines).toBeLessThanOrEqual(80);
  });

  it('has no drawer for leftovers', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(file))).toEqual([]);
  });
});
