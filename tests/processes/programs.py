"""Programs that call both APIs from a process model each: `python -m tests.processes.programs NAME KIND`.

Each prints one line of JSON per call: what it was told. The test compares that with what the sandbox saw.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import json
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable

from hero_health_api.models import CreateInvoiceBody, InvoiceItem
from hero_healthie import NO_PACE, NO_RETRY, Healthie, Hero, HeroHealthieError

INVOICE = CreateInvoiceBody(
    issuer_id="7",
    patient_id="101",
    customer_stripe_id="cus_42_0101",
    mode="draft",
    collection_method="request_payment",
    invoice_items_attributes=[InvoiceItem(description="Consultation", quantity=1, unit_amount=9500, create=True)],
)
KIND = os.environ.get("PROCESS_KIND") or (sys.argv[2] if len(sys.argv) > 2 else "read")
PROGRAMS: dict[str, Callable[[], None]] = {}


def program(function: Callable[[], None]) -> Callable[[], None]:
    """Register a program by its name."""
    PROGRAMS[function.__name__] = function
    return function


def make_client() -> Hero:
    """Return a client as an app has one: made once, at import."""
    return Hero.from_env(retry=NO_RETRY, pace=NO_PACE, timeout=10, deadline=15)


def told(verdict: str) -> None:
    """Print what became of a call, in one write."""
    os.write(1, (json.dumps({"process": os.getpid(), "verdict": verdict}) + "\n").encode())


async def call(hero: Hero) -> None:
    """Make one call and tell its verdict."""
    try:
        if KIND == "subscription":
            await subscribe()
        elif KIND == "read":
            await hero.invoicing.list_coupons()
        else:
            await hero.invoicing.create_invoice(body=INVOICE)
    except HeroHealthieError as error:
        told(f"{type(error).__name__}: {error}")
    else:
        told("done")


HERO = make_client()
HEALTHIE = Healthie.from_env(retry=NO_RETRY, pace=NO_PACE, timeout=10, deadline=15) if KIND == "subscription" else None


async def subscribe() -> None:
    """Take one event of a subscription, which another thread has published."""
    assert HEALTHIE is not None
    async with HEALTHIE.subscriptions.note_added_subscription() as notes:
        await asyncio.to_thread(publish)
        await anext(notes)


async def in_flight() -> None:
    """Do something that is not done when the program ends."""
    if HEALTHIE is None:
        await HERO.invoicing.list_coupons()
    else:
        async for _ in HEALTHIE.subscriptions.note_added_subscription():
            pass


def publish() -> None:
    """Have the sandbox push an event to all who subscribe."""
    url = os.environ["HEALTHIE_BASE_URL"].replace("/healthie/graphql", "/_sandbox/publish")
    body = json.dumps({"subscription": "noteAddedSubscription"}).encode()
    with urllib.request.urlopen(urllib.request.Request(url, body, method="POST"), timeout=10):  # noqa: S310 (loopback)
        pass


def call_in_a_new_loop() -> None:
    """Make one call with the client that the process has."""
    asyncio.run(call(HERO))


def in_child(work: Callable[[], None]) -> None:
    """Fork, work in the child, and wait for it."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            sys.stdout.flush()
            os._exit(0)
    _, status = os.waitpid(child, 0)
    if status:
        told(f"child ended with {status}")


@program
def fork_after_a_call() -> None:
    call_in_a_new_loop()
    in_child(call_in_a_new_loop)
    call_in_a_new_loop()


@program
def fork_with_open_connections() -> None:
    """The parent's loop lives on: its connections are open while children use the same client."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()

    def here() -> None:
        asyncio.run_coroutine_threadsafe(call(HERO), loop).result(30)

    here()
    for _ in range(2):
        in_child(call_in_a_new_loop)
    here()
    asyncio.run_coroutine_threadsafe(HERO.aclose(), loop).result(30)
    if HEALTHIE is not None:
        asyncio.run_coroutine_threadsafe(HEALTHIE.aclose(), loop).result(30)
    loop.call_soon_threadsafe(loop.stop)


def _pool(method: str) -> None:
    call_in_a_new_loop()
    context = multiprocessing.get_context(method)
    workers = [context.Process(target=call_in_a_new_loop) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        if worker.exitcode:
            told(f"worker ended with {worker.exitcode}")
    call_in_a_new_loop()


@program
def fork_server() -> None:
    _pool("forkserver")


@program
def spawn() -> None:
    _pool("spawn")


@program
def process_pool_executor() -> None:
    call_in_a_new_loop()
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        for future in [pool.submit(call_in_a_new_loop) for _ in range(4)]:
            future.result(60)
    call_in_a_new_loop()


@program
def prefork_workers() -> None:
    """As Celery does: workers are forked after calls, and replaced while the parent goes on."""
    call_in_a_new_loop()
    for _ in range(2):
        children = []
        for _ in range(2):
            child = os.fork()
            if child == 0:
                call_in_a_new_loop()
                call_in_a_new_loop()
                os._exit(0)
            children.append(child)
        for child in children:
            if os.waitpid(child, 0)[1]:
                told("a child crashed")
    call_in_a_new_loop()


def _gunicorn(worker: str, app: str = "tests.processes.wsgi:app") -> None:
    """Serve with two workers that are forked from a process that has called; ask each; end it as a deployment does."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {**os.environ, "PROCESS_KIND": KIND}
    options = ["--preload", "--workers", "2", "--worker-class", worker, "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", *options, "--log-level", "warning", app],
        env=environment,
    )
    try:
        for _ in range(4):
            _ask(port)
        server.send_signal(signal.SIGHUP)  # workers are replaced
        time.sleep(1)
        for _ in range(2):
            _ask(port)
    finally:
        server.terminate()
        code = server.wait(30)
    if code:
        told(f"gunicorn ended with {code}")


def _ask(port: int) -> None:
    for _ in range(400):  # on a machine that has more to do than it can
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30) as response:
                assert response.status == 200
                return
        except urllib.error.URLError:
            time.sleep(0.1)
    told("gunicorn did not respond")


@program
def gunicorn_with_preload() -> None:
    _gunicorn("sync")


@program
def gunicorn_threads_with_preload() -> None:
    _gunicorn("gthread")


@program
def gunicorn_uvicorn_workers_with_preload() -> None:
    _gunicorn("uvicorn.workers.UvicornWorker", "tests.processes.asgi:app")


@program
def two_loops() -> None:
    for _ in range(3):
        call_in_a_new_loop()


@program
def two_loops_with_run_until_complete() -> None:
    for _ in range(2):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(call(HERO))
        loop.close()


@program
def loop_that_is_closed_with_open_subscriptions() -> None:
    assert HEALTHIE is not None
    loop = asyncio.new_event_loop()
    notes = HEALTHIE.subscriptions.note_added_subscription()
    loop.run_until_complete(notes.start())
    loop.close()


@program
def four_threads_with_loops() -> None:
    threads = [threading.Thread(target=lambda: [call_in_a_new_loop() for _ in range(3)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@program
def daemon_thread_at_exit() -> None:
    def forever() -> None:
        async def calls() -> None:
            while True:
                await in_flight()

        asyncio.run(calls())

    threading.Thread(target=forever, daemon=True).start()
    call_in_a_new_loop()
    time.sleep(0.2)


@program
def exit_with_calls_in_flight() -> None:
    async def main() -> None:
        tasks = [asyncio.create_task(in_flight()) for _ in range(20)]
        await call(HERO)
        await asyncio.sleep(0)
        del tasks

    asyncio.run(main())


@program
def sys_exit_inside_a_task() -> None:
    async def main() -> None:
        calls = [asyncio.create_task(in_flight()) for _ in range(5)]
        await call(HERO)

        async def leave() -> None:
            sys.exit(0)

        await asyncio.gather(*calls, leave())

    asyncio.run(main())


@program
def sigterm_handler_that_exits() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

    async def main() -> None:
        await call(HERO)
        calls = [asyncio.create_task(in_flight()) for _ in range(5)]
        await asyncio.sleep(0)
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.gather(*calls)

    asyncio.run(main())


@program
def uvloop() -> None:
    import uvloop as library

    library.run(call(HERO))
    library.run(call(HERO))


@program
def anyio_on_asyncio() -> None:
    import anyio

    async def main() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(call, HERO)
            group.start_soon(call, HERO)

    anyio.run(main)


@program
def trio() -> None:
    import trio as library

    library.run(call, HERO)


@program
def warnings_are_errors() -> None:
    import warnings

    warnings.simplefilter("error")

    async def main() -> None:
        async with make_client() as hero:
            await call(hero)
            await call(hero)

    asyncio.run(main())


if __name__ == "__main__":
    PROGRAMS[sys.argv[1]]()
