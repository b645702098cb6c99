"""Run the sandbox, this app in two workers, and a clinic that invoices and gets paid meanwhile."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import errno
import os
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import Process
from datetime import date
from pathlib import Path

import httpx

from examples.fastapi_billing.clinic import Clinic
from hero_healthie.sandbox import Sandbox, Sending

APP = "examples.fastapi_billing.app:create_app"
WORKERS = 2
_TODAY = date(2026, 6, 1)  # no API version was about to end then
ROOT = Path(__file__).resolve().parent.parent.parent
_PATIENCE = 10.0  # uvicorn gives requests five seconds


def worker_command(fd: int) -> list[str]:
    """The command of one worker, which serves the app on a socket that listens already."""
    serve = [sys.executable, "-m", "uvicorn", "--factory", APP, "--app-dir", str(ROOT), "--fd", str(fd)]
    return [*serve, "--log-level", "warning", "--timeout-graceful-shutdown", "5"]


class StartError(Exception):
    """Raised when the page cannot be served; the message says why."""


async def serve(listening: socket.socket, environment: dict[str, str], up: asyncio.Event) -> None:
    """Serve the app in two workers until cancelled, and set `up` when it responds.

    The workers are started here and not by uvicorn, which replaces one that cannot start for ever.

    Raises:
        StartError: a worker has ended.
    """
    address, fd = listening.getsockname(), listening.fileno()
    # Inherited by connections. uvicorn takes `--fd` for a Unix socket and does not set it: responses would wait 40 ms.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    workers: list[Process] = []
    responding = asyncio.create_task(_responding(f"http://{address[0]}:{address[1]}", up))
    try:
        for _ in range(WORKERS):
            workers.append(
                await asyncio.create_subprocess_exec(
                    *worker_command(fd), env={**os.environ, **environment}, pass_fds=[fd], start_new_session=True
                )
            )
        watched = [asyncio.create_task(worker.wait()) for worker in workers]
        await asyncio.wait(watched, return_when=asyncio.FIRST_COMPLETED)
        status = next(worker.returncode for worker in workers if worker.returncode is not None)
        when = "later" if up.is_set() else "before the page responded"
        raise StartError(f"a worker ended {when}, with status {status}; what it wrote is above")
    finally:
        responding.cancel()
        await _ended(workers)
        await asyncio.gather(responding, return_exceptions=True)


async def _responding(url: str, up: asyncio.Event) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        while not up.is_set():
            with contextlib.suppress(httpx.TransportError):
                if (await client.get(f"{url}/live")).status_code == 200:
                    up.set()
            await asyncio.sleep(0.1)


async def _ended(workers: list[Process]) -> None:
    """End the workers: one that hangs, such as while it starts, is killed."""
    for end in (Process.terminate, Process.kill):
        for worker in workers:
            with contextlib.suppress(ProcessLookupError):
                end(worker)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*(worker.wait() for worker in workers)), _PATIENCE)
            return


def listen(wanted: int) -> socket.socket:
    """Listen on the port, or on a free one if it is taken, and say so.

    Raises:
        StartError: the port may not be used.
    """
    try:
        return socket.create_server(("127.0.0.1", wanted))
    except (OSError, OverflowError) as error:
        if not isinstance(error, OSError) or error.errno != errno.EADDRINUSE:
            raise StartError(f"port {wanted} cannot be used: {error}; choose another with --port") from None
        print(f"Port {wanted} is taken by another program: the page gets a free one.", flush=True)
        return socket.create_server(("127.0.0.1", 0))


async def run(seconds: float | None, port: int, *, idle: bool) -> None:
    """Start everything, and end it after so many seconds or on Ctrl-C, whatever has started by then.

    Raises:
        StartError: a worker cannot start, or no page responded in so many seconds.
    """
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    ends_at = None if seconds is None else asyncio.get_running_loop().time() + seconds
    up = asyncio.Event()
    sandbox = Sandbox(today=_TODAY, sending=Sending(attempts=12, first_gap=0.5))
    with listen(port) as listening, tempfile.TemporaryDirectory(prefix="billing-") as folder:
        print("Starting the sandbox and two workers. Ctrl-C ends it.", flush=True)
        async with sandbox:
            work = asyncio.create_task(_work(sandbox, listening, folder, up, idle=idle))
            stop = asyncio.create_task(stopped.wait())
            left = None if ends_at is None else max(0.0, ends_at - asyncio.get_running_loop().time())
            await asyncio.wait([work, stop], timeout=left, return_when=asyncio.FIRST_COMPLETED)
            stop.cancel()
            work.cancel()
            await asyncio.wait([work])
        if not work.cancelled():
            work.result()  # it ends by itself when something has failed: say what
    if up.is_set():
        counts = sandbox.delivery_counts
        print(f"  {counts['delivered']} of {counts['deliveries']} webhook deliveries were taken.", flush=True)
    elif not stopped.is_set():
        raise StartError(f"no page responded in {seconds or 0:g} seconds; give it more with --for")


async def _work(sandbox: Sandbox, listening: socket.socket, folder: str, up: asyncio.Event, *, idle: bool) -> None:
    """Run the workers and the clinic until cancelled."""
    url = "http://{}:{}".format(*listening.getsockname())
    environment = {
        **sandbox.environ,
        "NO_PROXY": "127.0.0.1,localhost",
        "BILLING_FOLDER": folder,
        "BILLING_URL": url,
        "BILLING_WORKERS": str(WORKERS),
        "BILLING_HERO_PATIENT": sandbox.hero_samples["patient_id"],
        "BILLING_HEALTHIE_PATIENT": sandbox.healthie_samples["recipient_id"],
        "BILLING_HEALTHIE_RATE": "40",  # the sandbox takes it
    }
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(serve(listening, environment, up))
            await up.wait()
            print(f"\n  The billing page: {url}/\n\n  It moves while you look. Ctrl-C ends it.\n", flush=True)
            if not idle:
                await Clinic(sandbox, url).live()
    except* StartError as errors:
        raise StartError(str(errors.exceptions[0])) from None


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.fastapi_billing", description=__doc__)
    parser.add_argument(
        "--for", dest="seconds", type=float, default=None, help="end after so many seconds, the start included"
    )
    parser.add_argument("--port", type=int, default=8000, help="of the page (default: %(default)s, or a free one)")
    parser.add_argument("--idle", action="store_true", help="no simulated clinic: nothing happens but what you do")
    options = parser.parse_args()
    try:
        asyncio.run(run(options.seconds, options.port, idle=options.idle))
    except StartError as error:
        print(f"The example ends: {error}.", file=sys.stderr)
        return 1
    return 0
