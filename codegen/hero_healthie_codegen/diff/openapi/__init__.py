"""Compare two versions of the Hero description."""
