"""What an operator has to see, also in an app that set up no logging."""

from __future__ import annotations

import logging


class StderrFallbackHandler(logging.Handler):
    """Shows warnings on stderr where no logging is set up: as Python does for loggers without a handler."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        """See `logging.Handler.emit`."""
        if not logging.root.handlers and logging.lastResort is not None:
            logging.lastResort.handle(record)
