/** The city that the graph is about. */
export const CITY = 'region/jilin-city';
