"""Translate the names of events between deliveries and registrations."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from hero_healthie.errors import InvalidArgumentError
from hero_healthie.webhooks.verify.keys import Api


def registered_names(api: Api) -> Mapping[str, str]:
    """Return the name of each known event in registrations, by its name in deliveries."""
    if api == "hero":
        from hero_health_api.webhook_events.event_types import REGISTERED_AS  # noqa: PLC0415 (only when needed)
    else:
        from healthie_api.webhook_events.event_types import REGISTERED_AS  # noqa: PLC0415 (only when needed)
    return REGISTERED_AS


def check_events(api: Api, events: Iterable[str], *, allow_unknown: bool) -> tuple[str, ...]:
    """Return the events, each once, by their names in deliveries.

    Raises:
        InvalidArgumentError: there is none, or one that is not known.
    """
    if isinstance(events, str):
        raise InvalidArgumentError("events must be a list of names, not one name", argument="events")
    names = tuple(dict.fromkeys(_checked(api, event, allow_unknown=allow_unknown) for event in events))
    if not names:
        raise InvalidArgumentError("events is empty: name at least one", argument="events")
    return names


def _checked(api: Api, name: str, *, allow_unknown: bool) -> str:
    if not isinstance(name, str) or not name.strip():
        raise InvalidArgumentError("an event must be a name, such as appointment.confirmed", argument="events")
    known = registered_names(api)
    if name in known:
        return name
    found = delivered_name(api, name)
    if found != name or allow_unknown:
        return found
    close = difflib.get_close_matches(name, known, n=3)
    hint = f": did you mean {' or '.join(close)}?" if close else ""
    raise InvalidArgumentError(
        f"{name!r} is no known event of {api}{hint} (allow_unknown=True registers it all the same)",
        argument="events",
    )


def delivered_name(api: Api, registered: str) -> str:
    """Return the name in deliveries of a registered event; the same name if it is not known."""
    return next((name for name, known in registered_names(api).items() if known == registered), registered)


def registered_name(api: Api, name: str) -> str:
    """Return the name of an event in registrations."""
    known = registered_names(api).get(name)
    if known is not None:
        return known
    return name if api == "hero" else name.upper().replace(".", "_")
