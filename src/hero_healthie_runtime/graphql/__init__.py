"""GraphQL: operations, their variables, their responses, and pydantic models of the data."""
