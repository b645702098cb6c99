"""Sends deliveries over HTTP: to loopback only, several at once, and again with growing gaps."""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from pyqwest import Headers, HTTPTransport, Proxy, Request

from hero_healthie.sandbox.webhooks.log import Delivery, DeliveryLog, Signature, attempt
from hero_healthie.sandbox.webhooks.registrations import Registration, WebhookBook
from hero_healthie.sandbox.webhooks.settings import Sending
from hero_healthie.sandbox.webhooks.signing import CONTENT_TYPE, healthie_signature, hero_signature

if TYPE_CHECKING:
    from pyqwest import Response

_STALE_SECONDS = 3600
_Queue: TypeAlias = "asyncio.PriorityQueue[tuple[int, int, Delivery]]"


class Sender:
    """Sends what it is handed, while `run` runs; what is handed to it before that waits.

    Args:
        sending: how.
        book: the webhooks that deliveries go to.
        log: where it is written down what became of them.
    """

    def __init__(self, sending: Sending, book: WebhookBook, log: DeliveryLog) -> None:
        self._sending = sending
        self._book = book
        self._log = log
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queue: _Queue = asyncio.PriorityQueue()

    def submit(self, deliveries: Iterable[Delivery]) -> None:
        """Takes deliveries, from any thread."""
        with self._lock:
            if self._loop is not None:
                taken = [delivery for delivery in deliveries if not delivery.queued]
                for delivery in taken:
                    delivery.queued = True
                self._loop.call_soon_threadsafe(self._take, taken)

    def _take(self, deliveries: list[Delivery]) -> None:
        loop = asyncio.get_running_loop()
        for delivery in deliveries:
            entry = (delivery.rank, delivery.seq, delivery)
            if delivery.held:
                loop.call_later(delivery.held, self._queue.put_nowait, entry)
            else:
                self._queue.put_nowait(entry)

    async def run(self) -> None:
        """Sends until it is cancelled; what is pending then is sent when it runs again."""
        # No proxy of the environment may carry these: naming one for another scheme is how to say so.
        nowhere = Proxy("http://127.0.0.1:9", scheme="https")
        transport = HTTPTransport(
            proxy=nowhere, follow_redirects=False, enable_otel=False, pool_max_idle_per_host=self._sending.concurrency
        )
        with self._lock:
            self._queue = asyncio.PriorityQueue()
            self._loop = asyncio.get_running_loop()
            waiting = [delivery for delivery in self._log.all if delivery.outcome == "pending"]
            for delivery in waiting:
                delivery.queued = True
            self._take(waiting)
        workers = [asyncio.create_task(self._work(transport)) for _ in range(self._sending.concurrency)]
        try:
            await asyncio.gather(*workers)
        finally:
            with self._lock:
                self._loop = None
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
            await transport.aclose()

    async def _work(self, transport: HTTPTransport) -> None:
        while True:
            _, _, delivery = await self._queue.get()
            if delivery.outcome == "pending":
                await self._deliver(delivery, transport)

    async def _deliver(self, delivery: Delivery, transport: HTTPTransport) -> None:
        webhook = self._book.get(delivery.api, delivery.webhook_id)
        if webhook is None or not webhook.enabled:
            self._log.close(delivery, "cancelled")
            return
        problem = _refusal(delivery.url)
        if problem is not None:
            delivery.attempts.append(attempt("none", error=problem))
            self._log.close(delivery, "refused")
            return
        await self._attempt(delivery, webhook, transport)
        if delivery.attempts[-1].taken:
            webhook.succeeded(delivery.event)
            self._log.close(delivery, "delivered")
        elif delivery.kind == "forged":
            self._log.close(delivery, "given_up")
        else:
            self._failed(delivery, webhook)

    def _failed(self, delivery: Delivery, webhook: Registration) -> None:
        webhook.failed(delivery.event)
        made = len(delivery.attempts)
        if webhook.retries and made < self._sending.attempts:
            entry = (delivery.rank, delivery.seq, delivery)
            asyncio.get_running_loop().call_later(self._sending.gap(made), self._queue.put_nowait, entry)
            return
        if webhook.retries and delivery.api == "healthie":
            webhook.enabled = False
        self._log.close(delivery, "given_up")

    async def _attempt(self, delivery: Delivery, webhook: Registration, transport: HTTPTransport) -> None:
        spoiled = delivery.spoiled if not delivery.attempts else None
        if spoiled == "dropped":
            delivery.attempts.append(attempt("none", error="dropped"))
            return
        signature: Signature = "none"
        if webhook.secret is not None:
            signature = "bad" if delivery.kind == "forged" or spoiled == "bad" else "good"
            signature = "stale" if signature == "good" and spoiled == "stale" else signature
        status, error = None, None
        try:
            async with asyncio.timeout(self._sending.timeout):
                named = {"Content-Type": CONTENT_TYPE, **webhook.headers, **self._signed(delivery, webhook)}
                answer = await transport.execute(Request("POST", delivery.url, Headers(named.items()), delivery.body))
                status = answer.status
                await _drain(answer)
        except Exception as caught:  # noqa: BLE001 (whatever went wrong, no answer came, and it is tried again)
            status, error = None, type(caught).__name__
        delivery.attempts.append(attempt(signature, status=status, error=error))

    def _signed(self, delivery: Delivery, webhook: Registration) -> dict[str, str]:
        key = webhook.secret
        if key is None:
            return {}
        spoiled = delivery.spoiled if not delivery.attempts else None
        if delivery.kind == "forged" or spoiled == "bad":
            key = hashlib.sha256(key.encode()).hexdigest()
        encoding = self._sending.encoding
        if delivery.api == "healthie":
            return healthie_signature(delivery.body, key, url=delivery.url, encoding=encoding)
        at = time.time() - (_STALE_SECONDS if spoiled == "stale" else 0)
        return hero_signature(delivery.body, key, at=at, encoding=encoding, form=self._sending.timestamps)


async def _drain(answer: Response) -> None:
    async for _ in answer.content:
        pass


def _refusal(url: str) -> str | None:
    """Why nothing may be sent to an address; None where it may."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "http":
        return "the sandbox delivers over plain http only"
    if host == "localhost":
        return None
    try:
        loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    return None if loopback else "the sandbox delivers to loopback addresses only, such as 127.0.0.1"
