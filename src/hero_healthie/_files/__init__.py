"""Files that are sent, and files that are fetched."""
