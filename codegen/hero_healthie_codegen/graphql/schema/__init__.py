"""The schema: names, scalars, prose."""
