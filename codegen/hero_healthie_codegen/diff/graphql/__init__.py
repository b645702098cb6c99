"""Compare two versions of the Healthie schema."""
