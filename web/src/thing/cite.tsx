/** How a work is cited: in a sentence, and in the formats of reference managers, to copy or to keep. */
import { useQuery } from '@apollo/client/react';
import { CitationDocument, type ExportFormat } from '../generated/thing/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { citationFormats, thingShape } from './address.ts';
import styles from './cite.module.css';
import { CopyButton } from './copy-button.tsx';
import { ScrollingText } from './scrolling-text.tsx';
import things from './thing.module.css';
import { workWords } from './work-words.ts';

type Format = (typeof citationFormats)[number];

const formats: { readonly [format in Format]: { readonly name: string; readonly asked: ExportFormat } } = {
  bibtex: { name: 'BibTeX', asked: 'BIBTEX' },
  ris: { name: 'RIS', asked: 'RIS' },
  'csl-json': { name: 'CSL-JSON', asked: 'CSL_JSON' },
  'json-ld': { name: 'JSON-LD', asked: 'JSON_LD' },
  csv: { name: 'CSV', asked: 'CSV' },
};

export function Cite({ id }: { id: string }) {
  const t = useWords(workWords);
  const { state, go } = useAddress(thingShape);
  const variables = { id, format: formats[state.cite].asked };
  const { data, previousData, error, refetch } = useQuery(CitationDocument, { variables });
  const shown = data ?? previousData;
  const sentence = shown?.thing?.citation;
  return (
    <section aria-labelledby="cite" className={styles.cite}>
      <div className={things.sectionHead}>
        <h2 id="cite">{t('cite')}</h2>
        <SeeTheGraphql document={CitationDocument} variables={variables} />
      </div>
      {error && <Problem error={error} partial={shown !== undefined} retry={() => refetch()} />}
      {!shown && !error && <Skeleton count={1} height={18} />}
      {sentence && (
        <>
          <p>
            <DataText>{sentence}</DataText>
          </p>
          <CopyButton name={t('copySentence')} text={() => sentence} />
        </>
      )}
      {shown && (
        <div className="no-print">
          <fieldset className={styles.formats}>
            <legend className="heard">{t('citeAs')}</legend>
            {citationFormats.map((format) => (
              <label key={format}>
                <input
                  type="radio"
                  name="format"
                  checked={format === state.cite}
                  onChange={() => go({ cite: format }, { replace: true })}
                />
                {formats[format].name}
              </label>
            ))}
          </fieldset>
          {/* Never the text of one format under the name of another. */}
          {data && <ScrollingText name={formats[state.cite].name}>{data.export.text}</ScrollingText>}
          {!data && !error && <Skeleton count={1} height={15} />}
          <div className="row">
            {data && <CopyButton name={t('copyFile')} text={() => data.export.text} />}
            <a className="button" href={`/export/${state.cite}?ids=${encodeURIComponent(id)}`} download>
              {t('download', { file: formats[state.cite].name })}
            </a>
          </div>
        </div>
      )}
    </section>
  );
}
