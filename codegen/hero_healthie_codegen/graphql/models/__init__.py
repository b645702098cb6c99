"""From documents to the classes to write."""
