"""The version of this package: here and nowhere else."""

from __future__ import annotations

__version__ = "0.1.0"

DOCS = "https://github.com/hero-healthie/hero-healthie/blob/main/docs"
"""Where the pages are: whoever installed the package has no folder of them."""
