"""From an OpenAPI description to a package of typed operations."""
