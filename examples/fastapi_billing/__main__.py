"""Run the command line of `starting`; Ctrl-C ends it quietly while it imports, too."""

from __future__ import annotations

import signal
import sys


def _end(_number: int, _frame: object) -> None:
    sys.exit(130)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, _end)
    from examples.fastapi_billing.starting import main

    sys.exit(main())
