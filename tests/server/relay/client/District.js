import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';

/** A district with its projects, page by page. */
export function District({ id }) {
  const { node } = useLazyLoadQuery(
    graphql`
      query DistrictQuery($id: ID!) {
        node(id: $id) {
          __typename
          ...District_projects @alias(as: "district")
        }
      }
    `,
    { id },
  );
  const { data, loadNext, hasNext } = usePaginationFragment(
    graphql`
      fragment District_projects on Region
      @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" })
      @refetchable(queryName: "DistrictProjectsQuery") {
        name
        projects(first: $count, after: $cursor, orderBy: [{ name: ASC }]) @connection(key: "District_projects") {
          totalCount
          edges {
            basis
            node {
              name
              ...Project_summary
            }
          }
        }
      }
    `,
    node.district,
  );
  return { data, loadNext, hasNext };
}
