# Generated.
"""The enums."""
