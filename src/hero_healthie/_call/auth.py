"""Keys, the headers that carry them, and the headers of every call."""

from __future__ import annotations

from typing import Any, NoReturn

from hero_health_api.security import KEY_HEADER, KEY_PREFIX, TENANT_HEADER
from hero_healthie.errors import ConfigurationError

COMMON_HEADERS = {"accept": "application/json", "user-agent": "hero-healthie/0.1"}


class Secret:
    """A value that never shows in a repr and is never pickled."""

    __slots__ = ("__value",)

    def __init__(self, value: str, *, argument: str = "api_key") -> None:
        self.__value = header_value(value, argument)

    def reveal(self) -> str:
        """Return the value itself."""
        return self.__value

    def __repr__(self) -> str:
        return "Secret(***)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.reveal() == other.reveal()

    def __hash__(self) -> int:
        return hash(self.__value)

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a key cannot be pickled; create the client where it is used")


def header_value(value: str, argument: str) -> str:
    """Return the value if it can be sent as a header.

    Raises:
        ConfigurationError: it is missing, empty, or holds characters that a header cannot carry.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{argument} must be a string, not {type(value).__name__}")
    if not value.strip():
        raise ConfigurationError(f"{argument} is empty")
    if value != value.strip():
        raise ConfigurationError(f"{argument} must not begin or end with white space")
    if not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"{argument} holds characters that a header cannot carry")
    return value


def hero_headers(api_key: Secret, practice_group_id: str) -> dict[str, str]:
    """Return the headers that authenticate a call to Hero, named as its description names them."""
    headers: dict[str, str] = {}
    if KEY_HEADER is not None:
        headers[KEY_HEADER] = KEY_PREFIX + api_key.reveal()
    if TENANT_HEADER is not None:
        headers[TENANT_HEADER] = practice_group_id
    return headers


def healthie_headers(api_key: Secret, api_version: str, shard_id: str | None) -> dict[str, str]:
    """Return the headers that authenticate a call to Healthie; its `Basic` takes the key as it is, not base64."""
    headers = {
        "authorization": f"Basic {api_key.reveal()}",
        "authorizationsource": "API",
        "healthie-graphql-api-version": api_version,
    }
    if shard_id is not None:
        headers["authorizationshard"] = shard_id
    return headers
