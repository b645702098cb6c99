"""`make example`: everything starts, moves, and ends without leaving a process behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys

import httpx
import pytest

from tests.support.paths import ROOT


def test_the_example_runs_until_ctrl_c() -> None:
    command = [sys.executable, "-m", "examples.fastapi_billing", "--port", "0"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    try:
        assert process.stdout is not None
        told = ""
        while "Ctrl-C ends it" not in told:
            line = process.stdout.readline()
            assert line, told
            told += line
        url = re.findall(r"http://127\.0\.0\.1:\d+/", told)[0]
        assert "<h1>Billing</h1>" in httpx.get(url, trust_env=False, timeout=30).text
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        rest = process.communicate(timeout=60)[0]
        assert process.returncode == 0, told + rest
        assert re.search(r"\d+ of \d+ webhook deliveries were taken", rest), rest
        assert "Traceback" not in rest
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    with pytest.raises(httpx.TransportError):
        httpx.get(url, trust_env=False)
