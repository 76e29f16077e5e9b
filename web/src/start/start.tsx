/** The first page: one field to search in. */
import { Page } from '../parts/page.tsx';
import { SearchField } from '../shell/search-field.tsx';

export default function Start() {
  return (
    <Page title="Catalograph">
      <SearchField large />
    </Page>
  );
}
