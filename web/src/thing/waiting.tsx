/** A thing's page before it is there, in the room that it will take. */
import { Skeleton } from '../parts/skeleton.tsx';
import { Layout } from './layout.tsx';

export const Waiting = () => (
  <Layout first={<Skeleton count={2} height={7} />} aside={<Skeleton count={5} height={5} />}>
    <Skeleton count={3} height={8} />
  </Layout>
);
