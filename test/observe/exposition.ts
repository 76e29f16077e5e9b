/** Reads the text format of Prometheus, version 0.0.4, as strictly as its description: anything else throws. */
export interface Family {
  readonly type: string;
  readonly samples: {
    readonly name: string;
    readonly labels: { readonly [name: string]: string };
    readonly value: number;
  }[];
}

const line = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]Inf|NaN)$/;
const label = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/;

export function readExposition(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  const families = new Map<string, Family>();
  const described = new Set<string>();
  let current = '';
  for (const one of text.split('\n')) {
    if (one === '') continue;
    const [, what, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(one) ?? [];
    if (what === 'HELP') described.add(name);
    else if (what === 'TYPE') {
      if (families.has(name)) throw new Error(`${name} stands in two places.`);
      if (!described.has(name)) throw new Error(`${name} has no description.`);
      families.set(name, { type: rest, samples: [] });
      current = name;
    } else families.get(current)?.samples.push(sampleOf(one, current, families.get(current)?.type));
  }
  for (const [name, family] of families) check(name, family);
  return families;
}

function sampleOf(text: string, family: string, type: string | undefined) {
  const [, name, inside = '', value] = line.exec(text) ?? [];
  if (!name || !value) throw new Error(`Not a sample: ${text}`);
  const endings =
    type === 'histogram' ? ['_bucket', '_sum', '_count'] : type === 'summary' ? ['', '_sum', '_count'] : [''];
  if (!endings.some((ending) => name === family + ending)) throw new Error(`${name} stands below ${family}.`);
  const labels: { [name: string]: string } = {};
  for (let left = inside; left !== ''; ) {
    const [all, key, content] = label.exec(left) ?? [];
    if (!all || key === undefined || content === undefined || key in labels) throw new Error(`Not labels: ${inside}`);
    labels[key] = content;
    left = left.slice(all.length);
  }
  return { name, labels, value: Number(value.replace('Inf', 'Infinity')) };
}

function check(name: string, { type, samples }: Family): void {
  const series = samples.map((one) => JSON.stringify([one.name, Object.entries(one.labels).sort()]));
  if (new Set(series).size !== series.length) throw new Error(`${name} says the same thing twice.`);
  if (type === 'counter' && !name.endsWith('_total')) throw new Error(`${name} counts, and does not say so.`);
  if (type !== 'histogram') return;
  const counts = new Map<string, number[]>();
  for (const {
    name: own,
    labels: { le, ...others },
    value,
  } of samples) {
    if (own !== `${name}_bucket`) continue;
    const key = JSON.stringify(others);
    const below = counts.get(key) ?? [];
    if (below.some((count) => count > value)) throw new Error(`The buckets of ${name} do not add up: ${le}.`);
    counts.set(key, [...below, value]);
  }
}

/** The value of the one series with this name and these labels. */
export function sample(
  families: ReadonlyMap<string, Family>,
  name: string,
  labels: { readonly [name: string]: string } = {},
) {
  const samples = [...families.values()].flatMap((family) => family.samples);
  const fitting = samples.filter(
    (one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value),
  );
  if (fitting.length > 1) throw new Error(`${name} has ${fitting.length} series with these labels.`);
  return fitting[0]?.value;
}
