"""`python -m examples.export`."""

from __future__ import annotations

import sys

try:
    from examples.export.cli import main
except ModuleNotFoundError as error:
    sys.exit(f"this example needs {error.name}: pip install hero-healthie pyarrow rich")
except KeyboardInterrupt:
    sys.exit(130)

if __name__ == "__main__":
    sys.exit(main())
