"""How a GraphQL operation is written and its response read: pydantic models of the data."""
