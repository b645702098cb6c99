"""Hold what both APIs of the sandbox share."""
