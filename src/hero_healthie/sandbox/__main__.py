"""`python -m hero_healthie.sandbox`."""

from __future__ import annotations

import sys

from hero_healthie.sandbox.cli import main

sys.exit(main())
