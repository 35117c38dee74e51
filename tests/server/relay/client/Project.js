import { graphql, useFragment, useRefetchableFragment } from 'react-relay';

export const useSummary = (project) =>
  useFragment(
    graphql`
      fragment Project_summary on Project {
        status
        investment {
          amount(unit: YI_YUAN)
          text
        }
      }
    `,
    project,
  );

/** Fetched again by `node(id:)`. */
export const useEvidence = (project) =>
  useRefetchableFragment(
    graphql`
      fragment Project_evidence on Project @refetchable(queryName: "ProjectEvidenceQuery") {
        statements(first: 3) {
          edges {
            node {
              text
              document {
                title
              }
            }
          }
        }
      }
    `,
    project,
  );
