"""What the sandbox pushes: events to webhooks, and to the subscribers of Healthie's subscriptions."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from hero_healthie.sandbox.common.ledger import Api
from hero_healthie.sandbox.common.options import DAY, check_number, check_type
from hero_healthie.sandbox.realtime.settings import Disruption
from hero_healthie.sandbox.webhooks.log import Delivery
from hero_healthie.sandbox.webhooks.registrations import Registration
from hero_healthie.sandbox.webhooks.sender import Posts, ResponseT_co
from hero_healthie.sandbox.webhooks.settings import Mischief

if TYPE_CHECKING:
    from hero_healthie.sandbox.server.core import SandboxCore

_PATIENCE = 5.0


class Pushes:
    """The part of `Sandbox` that sends of itself."""

    @property
    @abstractmethod
    def _held(self) -> SandboxCore:
        """The sandbox without its server."""

    @property
    def webhooks(self) -> list[Registration]:
        """Every webhook that is registered, oldest first."""
        return self._held.outbox.webhooks.all()

    @property
    def deliveries(self) -> list[Delivery]:
        """Every delivery to a webhook, oldest first, with its attempts and its outcome."""
        return self._held.outbox.log.all

    @property
    def delivery_counts(self) -> dict[str, int]:
        """Totals over all deliveries, see `DeliveryLog.counts`."""
        return self._held.outbox.log.counts

    def emit(
        self,
        api: Api,
        event: str,
        *,
        resource_id: str | int | None = None,
        changed_fields: Sequence[str] = (),
        fields: Mapping[str, Any] | None = None,
        tenant: str | None = None,
        times: int = 1,
        to_all: bool = False,
    ) -> list[Delivery]:
        """Emit an event to every webhook that is registered for it.

        Args:
            api: `hero` or `healthie`.
            event: its name, such as `requested_payment.updated`.
            resource_id: the record; another made-up one each time when it is not given, which is there to be fetched
                where the API has an operation for it.
            changed_fields: for Healthie.
            fields: further fields of the body; they replace those of the same name.
            tenant: emit only to webhooks of this practice group (Hero) or user (Healthie).
            times: how often.
            to_all: emit to every webhook of the API whatever it is registered for, and undocumented events too.

        Raises:
            InvalidArgumentError: there is no such API or event.
        """
        return self._held.outbox.emit(
            api,
            event,
            resource_id=resource_id,
            changed_fields=changed_fields,
            fields=fields,
            tenant=tenant,
            times=times,
            to_all=to_all,
        )

    def publish(
        self,
        subscription: str,
        id: str | int | None = None,
        *,
        fields: Mapping[str, Any] | None = None,
        key: str | None = None,
        times: int = 1,
        to_all: bool = False,
    ) -> int:
        """Push an event to the subscribers of one of Healthie's subscriptions, and return to how many.

        Args:
            subscription: its root field, such as `noteAddedSubscription`.
            id: the record; another made-up one each time when it is not given.
            fields: fields of the record, in place of those that it has.
            key: push only to subscribers with this key of Healthie.
            times: how often.
            to_all: push also to subscribers whose arguments ask for other records.

        Raises:
            InvalidArgumentError: there is no such subscription, field or key.
        """
        return self._held.hub.publish(subscription, id, fields or {}, key, times, to_all)

    @property
    def subscribers(self) -> dict[str, int]:
        """How many subscribers each of Healthie's subscriptions has at the moment, where it has any."""
        return self._held.hub.subscribers

    def disrupt(self, disruption: Disruption | None) -> None:
        """Inject faults into subscriptions from now on, until `reset`; None for none."""
        check_type("disruption", disruption or Disruption(), Disruption, "a Disruption")
        self._held.hub.disruption = disruption or Disruption()

    def disconnect(self, reason: str = "server_restart", *, reconnect: bool = True) -> int:
        """Close every WebSocket of a subscriber, for a reason that they are told, and return how many there were."""
        check_type("reason", reason, str, "a text")
        return self._held.hub.disconnect(reason, reconnect=reconnect)

    def misdeliver(self, mischief: Mischief | None) -> None:
        """Inject faults into deliveries from now on, until `reset`; None for none."""
        check_type("mischief", mischief or Mischief(), Mischief, "a Mischief")
        self._held.outbox.set_faults(mischief or Mischief())

    def wait_for_deliveries(self, timeout: float = 30.0) -> bool:
        """Wait until no delivery is pending, at most so many seconds, and return whether none is."""
        check_number("timeout", timeout, 0, DAY)
        return self._held.outbox.log.wait(timeout)

    def deliver(self, client: Posts[ResponseT_co]) -> list[ResponseT_co]:
        """Deliver with a client of an app under test what the sandbox cannot reach: webhooks at `http://testserver/…`.

        Each delivery that was not accepted yet is sent once, as the vendor signs it.

        Args:
            client: the `TestClient` of the app, or anything with the `post` of httpx.

        Returns:
            The responses of the app.
        """
        self.wait_for_deliveries(_PATIENCE)
        return self._held.outbox.sender.hand_over(client)
