"""`python -m hero_healthie`."""

from __future__ import annotations

import sys

from hero_healthie.cli.main import main

sys.exit(main())
