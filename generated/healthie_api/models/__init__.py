# Generated.
"""The objects of responses."""
