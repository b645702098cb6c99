"""Keep records by type: what both APIs of the sandbox read and write."""
