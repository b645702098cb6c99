"""From a GraphQL schema to a package of typed operations."""
