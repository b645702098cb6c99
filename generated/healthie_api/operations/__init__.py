# Generated.
"""The operations, one module each."""
