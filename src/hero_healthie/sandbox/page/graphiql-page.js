"use strict";
const QUERY = `# Key and version: see "Headers".
query {
  currentUser { id full_name }
  users(first: 5) {
    total_count
    nodes { id full_name }
  }
}
`;
(async () => {
  const [environ, { versions }] = await Promise.all(["environ", "versions"].map(async (name) => (await fetch(`/_sandbox/${name}`)).json()));
  const headers = JSON.stringify({
    Authorization: `Basic ${environ.HEALTHIE_API_KEY}`,
    AuthorizationSource: "API",
    "Healthie-GraphQL-API-Version": versions.at(-1),
  }, null, 2);
  const fetcher = GraphiQL.createFetcher({ url: "/healthie/graphql" });
  const shown = React.createElement(GraphiQL, { fetcher, defaultHeaders: headers, defaultQuery: QUERY, defaultEditorToolsVisibility: "headers" });
  ReactDOM.createRoot(document.getElementById("graphiql")).render(shown);
})();
