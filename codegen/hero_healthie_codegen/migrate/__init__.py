"""Moving users' GraphQL documents to another version of the schema."""
