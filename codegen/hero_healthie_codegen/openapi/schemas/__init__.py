"""The schemas, normalized for the generator."""
