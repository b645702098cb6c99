"""Run the sandbox, this app in two workers, and a clinic that invoices and gets paid meanwhile."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import httpx

from examples.fastapi_billing.clinic import Clinic
from hero_healthie.sandbox import Sandbox, Sending

APP = "examples.fastapi_billing.app:create_app"
_TODAY = date(2026, 6, 1)  # no API version was about to end then
ROOT = Path(__file__).resolve().parent.parent.parent


def uvicorn_command(port: int, *, workers: int) -> list[str]:
    """The command that serves the app."""
    serve = [sys.executable, "-m", "uvicorn", "--factory", APP, "--app-dir", str(ROOT), "--port", str(port)]
    return [*serve, "--workers", str(workers), "--log-level", "warning", "--timeout-graceful-shutdown", "5"]


@asynccontextmanager
async def serving(port: int, environment: dict[str, str]) -> AsyncGenerator[str]:
    """Run the app in two workers while the block lasts."""
    process = await asyncio.create_subprocess_exec(
        *uvicorn_command(port, workers=2), env={**os.environ, **environment}, start_new_session=True
    )
    url = f"http://127.0.0.1:{port}"
    try:
        async with httpx.AsyncClient(trust_env=False) as client:
            while True:
                if process.returncode is not None:
                    sys.exit("the app did not start")
                with contextlib.suppress(httpx.TransportError):
                    if (await client.get(f"{url}/live")).status_code == 200:
                        break
                await asyncio.sleep(0.1)
        yield url
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def free_port(wanted: int) -> int:
    """Return the port, or a free one if it is taken."""
    for port in (wanted, 0):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)) as free:
            return int(free.getsockname()[1])
    sys.exit("there is no free port")


async def run(seconds: float | None, port: int, *, idle: bool) -> None:
    """Start everything, and end it after so many seconds or on Ctrl-C."""
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    port = free_port(port)
    with tempfile.TemporaryDirectory(prefix="billing-") as folder:
        async with Sandbox(today=_TODAY, sending=Sending(attempts=12, first_gap=0.5)) as sandbox:
            environment = {
                **sandbox.environ,
                "NO_PROXY": "127.0.0.1,localhost",
                "BILLING_FOLDER": folder,
                "BILLING_URL": f"http://127.0.0.1:{port}",
                "BILLING_HERO_PATIENT": sandbox.hero_samples["patient_id"],
                "BILLING_HEALTHIE_PATIENT": sandbox.healthie_samples["recipient_id"],
                "BILLING_HEALTHIE_RATE": "40",  # the sandbox takes it
            }
            async with serving(port, environment) as url:
                print(f"\n  The billing page: {url}/\n\n  It moves while you look. Ctrl-C ends it.\n", flush=True)
                clinic = asyncio.create_task(Clinic(sandbox, url).live()) if not idle else None
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(stopped.wait(), seconds)
                if clinic is not None:
                    if clinic.done():
                        clinic.result()  # it never ends by itself: say why it did
                    clinic.cancel()
                    await asyncio.gather(clinic, return_exceptions=True)
            counts = sandbox.delivery_counts
    print(f"  {counts['delivered']} of {counts['deliveries']} webhook deliveries were taken.", flush=True)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m examples.fastapi_billing", description=__doc__)
    parser.add_argument("--for", dest="seconds", type=float, default=None, help="end after so many seconds")
    parser.add_argument("--port", type=int, default=8000, help="of the page (default: %(default)s, or a free one)")
    parser.add_argument("--idle", action="store_true", help="no simulated clinic: nothing happens but what you do")
    options = parser.parse_args()
    asyncio.run(run(options.seconds, options.port, idle=options.idle))
    return 0


if __name__ == "__main__":
    sys.exit(main())
