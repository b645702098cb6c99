"""Hold what a comparison found, and show it."""
