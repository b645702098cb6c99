"""A real redis-server on loopback, started and ended by the tests that need one."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Self


class RedisServer:
    """Keeps nothing on disk. `stop` ends it, `start` starts it anew on the same port."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._process: subprocess.Popen[bytes] | None = None
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> Self:
        program = shutil.which("redis-server")
        assert program, "these tests need redis-server: apt-get install redis-server"
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen([program, *options, "--dir", self._directory], stdout=subprocess.DEVNULL)
        for _ in range(400):
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1) as talk:
                    talk.sendall(b"PING\r\n")
                    if talk.recv(16).startswith(b"+PONG"):
                        return self
            except OSError:
                pass
            time.sleep(0.025)
        self.stop()
        raise AssertionError("redis-server does not respond")

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(signal.SIGKILL)
            process.wait()
