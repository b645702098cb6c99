"""Hold what Healthie's domain adds to the store, one file for each part of it."""
