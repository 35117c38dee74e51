import { QueryClient } from '@tanstack/react-query';

/**
 * Answers stay as long as the page: the data change only when a dataset is loaded, and a reload shows it. The client of
 * the service asks again by itself what fails in passing.
 */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 60_000, gcTime: 10 * 60_000, refetchOnWindowFocus: false, networkMode: 'always' } },
});
