"""The descriptions that the sandbox speaks."""
