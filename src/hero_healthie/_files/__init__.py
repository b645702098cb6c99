"""Files that are sent, and files that are fetched."""

DEFAULT_MAX_BYTES = 4 * 1024**3
"""The largest file that is downloaded by default."""
