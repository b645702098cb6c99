"""Exports the invoices of both APIs to CSV and Parquet, and goes on where it was when it is killed.

    python examples/export_invoices.py --out build/export

The program is the package beside this file; docs/examples.md says what it writes. With `--help` it says the rest.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

if __name__ == "__main__":
    # A script finds the modules beside it; the package is found from the directory above.
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    runpy.run_module("examples.export", run_name="__main__")
