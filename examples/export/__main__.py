"""`python -m examples.export`."""

from __future__ import annotations

import sys

try:
    from examples.export.cli import main
except ModuleNotFoundError as error:
    sys.exit(f"this example needs {error.name}: pip install hero-healthie pyarrow rich")

if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
