"""A file that audit events are appended to, one JSON object in a line."""

from __future__ import annotations

import json
import os
from pathlib import Path

from hero_healthie.audit.event import AuditEvent
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.tracebacks import takes_secrets


@takes_secrets
class AuditFile:
    """Appends events to a file that only its owner may read; several processes may share it.

    The file is opened for each event, so that it can be rotated, and a full disk is noticed at the event it hits.

    Args:
        path: the file; its directory must exist.
        fsync: wait until each event is on the disk. Without it, an event survives the process, however it ends, and is
            lost only if the machine goes down. It takes milliseconds, and blocks the event loop for so long.

    Raises:
        ConfigurationError: the file cannot be written.

    Example:
        hero = Hero.from_env(on_call=Audit(AuditFile("audit.jsonl", fsync=True)))
    """

    def __init__(self, path: str | os.PathLike[str], *, fsync: bool = False) -> None:
        self._fsync = fsync
        try:
            self.path = Path(path)
            os.close(self._open())
        except OSError as error:
            raise ConfigurationError(f"the audit file cannot be written: {error.strerror}") from None
        except (TypeError, ValueError):
            raise ConfigurationError("path must be the path of the audit file") from None

    def __call__(self, event: AuditEvent) -> None:
        """Append an event.

        Raises:
            OSError: it was not written, or only a part of it.
        """
        line = json.dumps(event.to_dict(), separators=(",", ":")).encode() + b"\n"
        file = self._open()
        try:
            written = os.write(file, line)
            if written < len(line):
                # The rest would not follow it if another process wrote meanwhile.
                os.write(file, b"\n")
                raise OSError("only a part of the event was written")
            if self._fsync:
                os.fsync(file)
        finally:
            os.close(file)

    def _open(self) -> int:
        return os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)

    def __repr__(self) -> str:
        return f"AuditFile({str(self.path)!r})"
