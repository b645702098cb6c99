"""Send deliveries over HTTP to loopback, several at once, with retries at growing gaps."""

from __future__ import annotations

import asyncio
import hashlib
import ipaddress
import itertools
import threading
import time
from collections.abc import Iterable
from typing import Protocol, TypeAlias, TypeVar
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from hero_healthie.sandbox.webhooks.log import Attempt, Delivery, DeliveryLog, Signature
from hero_healthie.sandbox.webhooks.registrations import Registration, WebhookRegistry
from hero_healthie.sandbox.webhooks.settings import Sending
from hero_healthie.sandbox.webhooks.signing import CONTENT_TYPE, healthie_signature, hero_signature

ResponseT_co = TypeVar("ResponseT_co", covariant=True)

_STALE_SECONDS = 3600
_Queue: TypeAlias = "asyncio.PriorityQueue[tuple[int, int, Delivery]]"


class Posts(Protocol[ResponseT_co]):
    """A client that can post, such as the `TestClient` of Starlette or FastAPI, or an `httpx.AsyncClient`."""

    def post(self, url: str, /, *, content: bytes, headers: dict[str, str]) -> ResponseT_co:
        """Post a body."""
        ...


class Sender:
    """Send submitted deliveries while `run` runs, and keep those that are submitted before.

    Args:
        options: how deliveries are sent.
        webhooks: the webhooks that deliveries go to.
        log: records their outcomes.
    """

    def __init__(self, options: Sending, webhooks: WebhookRegistry, log: DeliveryLog) -> None:
        self._options = options
        self._webhooks = webhooks
        self._log = log
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queue: _Queue = asyncio.PriorityQueue()
        self._order = itertools.count()  # `seq` begins anew after a reset, when cancelled deliveries may still wait

    def submit(self, deliveries: Iterable[Delivery]) -> None:
        """Queue deliveries, from any thread."""
        with self._lock:
            if self._loop is not None:
                new = [delivery for delivery in deliveries if not delivery.queued]
                for delivery in new:
                    delivery.queued = True
                self._loop.call_soon_threadsafe(self._enqueue, new)

    def _enqueue(self, deliveries: list[Delivery]) -> None:
        loop = asyncio.get_running_loop()
        for delivery in deliveries:
            entry = (delivery.position, next(self._order), delivery)
            if delivery.delay:
                loop.call_later(delivery.delay, self._queue.put_nowait, entry)
            else:
                self._queue.put_nowait(entry)

    async def run(self) -> None:
        """Send until cancelled; a later run sends what is still pending."""
        with self._lock:
            self._queue = asyncio.PriorityQueue()
            self._loop = asyncio.get_running_loop()
            waiting = [delivery for delivery in self._log.all if delivery.outcome == "pending"]
            for delivery in waiting:
                delivery.queued = True
            self._enqueue(waiting)
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, resolver=aiohttp.ThreadedResolver()),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None),
            auto_decompress=False,
            trust_env=False,  # no proxy of the environment may carry these
        ) as session:
            workers = [asyncio.create_task(self._work(session)) for _ in range(self._options.concurrency)]
            try:
                await asyncio.gather(*workers)
            finally:
                with self._lock:
                    self._loop = None
                for worker in workers:
                    worker.cancel()
                await asyncio.gather(*workers, return_exceptions=True)

    async def _work(self, session: aiohttp.ClientSession) -> None:
        while True:
            _, _, delivery = await self._queue.get()
            if delivery.outcome == "pending":
                await self._deliver(delivery, session)

    async def _deliver(self, delivery: Delivery, session: aiohttp.ClientSession) -> None:
        webhook = self._webhooks.get(delivery.api, delivery.webhook_id)
        if webhook is None or not webhook.enabled:
            self._log.close(delivery, "cancelled")
            return
        problem = _refusal(delivery.url)
        if problem is not None:
            delivery.attempts.append(Attempt("none", error=problem))
            self._log.close(delivery, "refused")
            return
        await self._attempt(delivery, webhook, session)
        if delivery.attempts[-1].accepted:
            webhook.succeeded(delivery.event)
            self._log.close(delivery, "delivered")
        elif delivery.kind == "forged":
            self._log.close(delivery, "given_up")
        else:
            self._failed(delivery, webhook)

    def _failed(self, delivery: Delivery, webhook: Registration) -> None:
        webhook.failed(delivery.event)
        made = len(delivery.attempts)
        if webhook.retries and made < self._options.attempts:
            entry = (delivery.position, next(self._order), delivery)
            asyncio.get_running_loop().call_later(self._options.gap(made), self._queue.put_nowait, entry)
            return
        if webhook.retries and delivery.api == "healthie":
            webhook.enabled = False
        self._log.close(delivery, "given_up")

    async def _attempt(self, delivery: Delivery, webhook: Registration, session: aiohttp.ClientSession) -> None:
        if delivery.fault == "dropped" and not delivery.attempts:
            delivery.attempts.append(Attempt("none", error="dropped"))
            return
        signature = _signature(delivery, webhook)
        status, error = None, None
        try:
            async with asyncio.timeout(self._options.timeout):
                async with session.post(
                    URL(delivery.url, encoded=True),
                    data=delivery.body,
                    headers=self._headers(delivery, webhook, signature),
                    allow_redirects=False,
                ) as response:
                    async for _ in response.content.iter_any():
                        pass
                    status = response.status
        except Exception as caught:  # noqa: BLE001 (whatever went wrong, no response came, and it is tried again)
            error = type(caught).__name__
        delivery.attempts.append(Attempt(signature, status, error))

    def hand_over(self, client: Posts[ResponseT_co]) -> list[ResponseT_co]:
        """Send with a client, once, what is refused here, or waits while nothing is sent; return the responses."""
        responses: list[ResponseT_co] = []
        for delivery in self._log.all:
            webhook = self._webhooks.get(delivery.api, delivery.webhook_id)
            waits = delivery.outcome == "refused" or (delivery.outcome == "pending" and self._loop is None)
            if webhook is None or not webhook.enabled or not waits or delivery.times_accepted:
                continue
            signature = _signature(delivery, webhook)
            headers = self._headers(delivery, webhook, signature)
            response = client.post(delivery.url, content=delivery.body, headers=headers)
            responses.append(response)
            delivery.attempts.append(Attempt(signature, getattr(response, "status_code", None)))
            if delivery.attempts[-1].accepted:
                self._log.close(delivery, "delivered")
                delivery.outcome = "delivered"
        return responses

    def _headers(self, delivery: Delivery, webhook: Registration, signature: Signature) -> dict[str, str]:
        signed = self._sign(delivery, webhook.secret, signature)
        return {"Content-Type": CONTENT_TYPE, **webhook.headers, **signed}

    def _sign(self, delivery: Delivery, key: str | None, signature: Signature) -> dict[str, str]:
        if key is None:
            return {}
        if signature == "bad":
            key = hashlib.sha256(key.encode()).hexdigest()
        encoding = self._options.encoding
        if delivery.api == "healthie":
            return healthie_signature(delivery.body, key, url=delivery.url, encoding=encoding)
        at = time.time() - (_STALE_SECONDS if signature == "stale" else 0)
        return hero_signature(delivery.body, key, at=at, encoding=encoding, form=self._options.timestamps)


def _signature(delivery: Delivery, webhook: Registration) -> Signature:
    """Return the kind of signature of the next attempt."""
    if webhook.secret is None:
        return "none"
    fault = delivery.fault if not any(each.signature != "none" for each in delivery.attempts) else None
    if delivery.kind == "forged" or fault == "bad_signature":
        return "bad"
    return "stale" if fault == "stale" else "good"


def _refusal(url: str) -> str | None:
    """Return why nothing may be sent to a URL, or None."""
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
