"""How much longer than usual the tests of random inputs search: `TIMES=25 pytest tests/hostile`."""

from __future__ import annotations

import os

TIMES = int(os.environ.get("TIMES", "1"))
