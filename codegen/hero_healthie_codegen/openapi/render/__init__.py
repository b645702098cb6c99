"""The modules of the package."""
