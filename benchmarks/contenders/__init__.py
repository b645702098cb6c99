"""Who is compared. Each contender is an async context manager over a URL that gives one call to repeat."""
