"""The client of the Healthie GraphQL API."""
