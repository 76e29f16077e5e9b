/** Saving the drawing: all of it, on white paper, whatever part of it is seen. */
import { useState } from 'react';
import { useLocale, useWords } from '../words/words.ts';
import type { Graph } from './graph.ts';
import type { Positions } from './layout.ts';
import { family, measureIn } from './measure.ts';
import { savePng, saveSvg } from './save.ts';
import { sceneOf, textSize } from './scene.ts';
import { light, typesInOrder } from './shapes.ts';
import { type Highlight, svgText } from './svg.ts';
import { typeName } from './type-name.ts';
import { graphWords } from './words.ts';

/** Large enough for most names to find room. */
const zoom = 1.5;

export function SaveButtons({
  graph,
  positions,
  center,
  highlight,
  title,
  note,
}: {
  graph: Graph;
  positions: Positions;
  center: string;
  highlight: Highlight;
  title: string;
  note: string;
}) {
  const t = useWords(graphWords);
  const locale = useLocale();
  const [failed, fail] = useState(false);
  const measure = measureIn(textSize);
  const name = center.replaceAll('/', '-');
  const make = () => {
    const scene = sceneOf(graph, positions, { zoom, center, first: [...highlight.nodes], measure });
    const shown = typesInOrder.filter((type) => graph.nodes.some((node) => node.type === type));
    const legend = shown.map((type) => ({ type, name: typeName(type, locale) }));
    return svgText(scene, { title, note, legend, family, language: locale }, light, highlight, measure);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => saveSvg(make(), name)}>
        {t('saveSvg')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() =>
          savePng(make(), name).then(
            () => fail(false),
            () => fail(true),
          )
        }
      >
        {t('savePng')}
      </button>
      {failed && <span role="alert">{t('saveFailed')}</span>}
    </>
  );
}
